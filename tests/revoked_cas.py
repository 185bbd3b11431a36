"""Public CAs that were revoked, out of the Common CA Database (CCADB, CDLA-Permissive-2.0), and how to list others."""

from __future__ import annotations

import base64
import zlib
from collections.abc import Mapping

import pytest

from pki import Entity
from sstwizard.core.certificates import programs
from sstwizard.core.certificates.certificate import Certificate


def _unpacked(written: str) -> Certificate:
    return Certificate(zlib.decompress(base64.b85decode(written)))


def list_as_revoked(monkeypatch: pytest.MonkeyPatch, certain: Mapping[Entity, bool]) -> None:
    """Have the list of revoked CAs name only these, and whether that is certain."""
    monkeypatch.setattr(programs, "_revoked", lambda: {each.certificate.sha256: sure for each, sure in certain.items()})


DIGICERT_G2 = _unpacked(
    "c-"
    "k{)Vx4Qy#L~KenTe5!Nq}Rz%gP;Emt1@Hb1v5WXYOvm%f_kI=F#?@mywZ&mBAp<klTQhjX9KsO_(V(*ih6!7{uWc=5fhP&vZ^LDpByvOE#1=5C;i"
    "!3k#H&m+PefrILYCddc~@h6)C9ASq^HakvimocyH39EG6#d?4G%Ku(<3$i&dl(AWSBqQrTPL0lsvV^d30%P4~=R40fVh(ese2QyFy<OV%MBLf47O"
    "_~Usj1+=>J$+pjf`T1Q3@ptQf;}9KEld=Q42(<^oE;4fnwXT3eay(pz}&>d&j1wXVrpVyWOyj{=lzQF6I6EVuZh=Pmu7Fc_7RJVE<?%=^~Sihd#_"
    "vioG5Oe_U({UKu1-pw7yB-E9+awQ-1}Wy7}m0?$>_K9Vagu-hKM?(T(`^!eNbl3)WxY;z>B6c*)`u-"
    "zKAT4i)Q}k9j{9wB_XYdfIx+HQ`0yvpr{wdMtOPzSwSZpe`n`Bz{%6-o1bAWzWnC?fyI1B;K#9(YyZr9A~Gp!rzDa`_wcm+kX@ZER8wc#3p+4-"
    "6YZEQ=b1y{!}e!mcRM%dhE(u$<tT%{Ou}Uy{c=C0q5SXc~`st9rm@DtnU#LZ2Mz^$6e<K$JS|@c1!Y3IxPQLO=jDyW!X{ReeYbj@SAVmol`tBYaL"
    "`(Ci`rU=Q`~CA@tNjSCuO^({4`632@F>pRdCDv+#T-|2y%CwQOcQ6~AX*`*|}+_)^VOcWY-^<L>i%-"
    "x?h<pWMAQt8|}EAG683QzmVpB34zFeEV+f{l+z6d(Voc{F<_nlatt0W|Ukz=5p{(%EDdmj(zy*_J)a-"
    "CtUcWIY;i{HTT=1XUw>9rq+Dk*{z*kcf=Xg*Dp}u{215HdSUkQ2X{E5s`4Irr(K;WX*%gQPxzJxiZX95F}_##JZv)C=veqC_7A>x8<z?tY8{X=bK"
    "EOo8kM!_oWP}h`zzPY7Hc@k|Mke3+bTH|bN<vF(CS*`x2pMtL00^V#NGdQ3oWy`7~ROk%*epFxQQ{$pouZaKnR$=WQ7?S|FduyumLGx0x^&UiSe<"
    "Bv51^H_WqWc&4y(h`l(I6M-"
    "|(uQnGIt$b+PnStJa^8bth*LKGyXK6{+^jQ`iKokDNf#QQA`_&^HyL1wZ5b7ULDJXIDk0}(b3Z8k<$R(56<IE%@k48~?;WXUqfFi?T<4H(-"
    "bGD=Dctn~HslZy*bGNFM3ToqHB2~<^bB1pOzMWH?{=RmS3D2KWm=_MDH7&w8PCC_4QU}<2!z;uCen<31Yq8wwQ%*Zhi1eu}0!esyqJvJ5~lL4)?V"
    "Qyk%WXM>y)8*7cJLNEj3Kz*Mmw&O`3>7ebzGSv|s>z4C%id2`CzXCOa#X!ldLoof?bh_&=US#8`;vEi%ip@0y?(3BO*j5axwWC5XSU4uM{f>qpCf"
    "8wQLDT$xb|hl$&ddcyL#AGPV%Xao&09I%Q8{Vu;X*ht?D$Tw3M?fZwvF}F<y}Bz1!G2Tg}p_!)jmqu>-ve*NZi)zj?ghyDC`q^k-"
    "?q(mN~FW_`GEDtJezUV6;yB?)Ve8XtIgbVsO7?4@4SE$i#u8q}YpeO#X&Bs1ef<iEo+Sf}ynuV~1<%*kSBq|o?Ytfv3R%ys;trU`pOyBd6M%{x~="
    "eGjLI<&RI9EL98~*CLq!LF6OR"
)
"""DigiCert G2 SMIME RSA4096 SHA384 2024 CA1, below a public root: certainly revoked."""
AGID_CA1 = _unpacked(
    "c-o~`3se(V8YUq?4B`C}<S|tdD-do#K*ZICR|ygbNsyw}-C-EQV3>)M2`E}?Vnth@^;O?s4Y<{{YHPLl>Zy9FbhXl2-"
    ")+_E*|zKBELx>1%HGLjNa!l9XLE8+a{v3^?|%Q|{{Owe8t^8t`sth9g#w{aY?$`W=5ue|Y6U)?14cCFH+K051l}HQV5;034DfU>6?p~;l{&dEkg@"
    "|WsfUU%prm{Vc!?cLq!9{?K@Efn(aMZ6g)9lAq@<2YO$Hfh>GC)b%PP4`qj@ETnW@G}hQLsUph!eRQ4Er;0MTJS@=+iy8GunKX(^*7hWRAJp*+Je"
    "1eRre+4ul&j*Un|)uQrYU?@i>N}<Qe1_DKlIE@(Ml<cM`l0)bT_z#z-"
    "gH%?}TPjn~IErW~gSi3HAUJgtQJX6&43Hb5sI4VP!o<)hJCDl)fFEawSfN+uK*n-l6%2NDnZU!%-"
    "74^NgK~+`DiFAxO>4@%x$tDPZSkC%gY7ypr|Y4A%XBjFldj!jpRWg=nLX&V*ZKdv9&zQ+wuk%IhemY!wY^fOH>NE)K6mPClMdEznyrjkWb4u74z6"
    "p>8L{s2`NKPUlB-iSnX5%vOU69uh+MT;aU%4VzuL4)zVCSZ)d?*l<4-M=Z<_!0%V8gU|8Ah{wSt=R-"
    "+E5p%%8J+!#GLHjgITOxXuYLFU=|KI6LxDaj7LHtNX*0zfS&5`1Z*LeZaUL!P#l_64k<*mayn6-d?_|sq1Spe|fTlUU7HX-JMtN)&CM07ny&_`{y"
    "lj2c~@AIkaYpZ$bHow>!S8dT2WKpk!m~hE`+7iN!xQJ^bY8I`1-"
    "}yTDDb#VYLqR_SA4l{|(HjEWXnC3oTAPP0|=De$p)qk5uJrl;y;1Ovh?VHi#`GJ>q4=vtIb5*dmS>{Nio&oRZ|G)b`{sYQa<qBK^Gvm<|tZxw1{>"
    "hX$1BaX3>5KE9AH!&2AvjQ_okf>wX)LN7<;50k(wMY%P9yPEM2aM6ak%`jd1TTT>Q7(U7B_u{LxWR#9m(b=4`yQc|V0K)Ang}+V7?i{rR_<r<f$~"
    "J$z8gl>f<TKut7xQ549?ltyVx!x?D<RL4trQRZ8oB`%xKob30@tlqW0w&UWsC~op+2Ss#i`_*;&X)ia}`tW$gZA_wHRtFfz!|Zip)vxTlH0%rxH6"
    "fZCM}ytAR@IJAHjvXU@M2t%9U%1X|YFia-i-Ap~h<H0aCm@ybKh9Mkbf>^zgHSrd)5<AdTBRQ=e=k^G+`m@=Rh@tXC#v${u_Q{|aYZO|Ck_~7rtT"
    "9xj<JikMH`?h~B`kKL(LRz`#TZF&{|8yaVFF<UMj0p*N)oK6C>|GXLy(mOhI6_BR=?h%L&MMNV?_0oQxI+q`yc;1(P*-"
    "gaan3IViaX`nKv1oM)_K$1O_$uvD#Jy3ZGdH#g20LyXqJNqPXf9s>oI%O6Tcvlx$FLD+8r{5&eNLhv=1s(|WX)l81vZ4%A;w!B`<$ltk17&d|M65"
    "~;s}Jpzb2H=Bnpvy}qv{{bBaLO5vOzHR1N!2NsSPxc6qZ_5KYF9PgBkt+#2#bTQZjDKbq6-"
    "zzTC=7x;2n29Yl5ENVPZU;7xZ0e}oo60!lC2z+y$H1tU^s{LQZ_}J2v{>Hq{!aVpruG9q*}z61W;%z0Qr5v{a}N$gL~S0KE(^XdIe6Zd0h47sTSD"
    "sLEfK6Q<zNf@W?|z5QipJ>R>s7ShURWOg}oYbQDeW!Ey*9z(5WwKuOAUxJ(OK@#K`YS3&NJ_;DZz<-"
    "q*d(~}L4G!Lb*sX@{6pt7KA<$=JTgBmaaIvv&~NG=jYaCkvVlBDWTwY{A4m?gGipn9IYFvno@ToOl%lLYKwaJ>u7BD9u(VeKy!`?ok6L~>9eYPKO"
    "DN=GN^$8P7jR#OaXC@=AHN(O;&4mMDO>)D$XlGWQJ`_Dj!-"
    "7Y!937i?oBdY9|g8mui5j5n3yD;P>eHlX2*?R(Sb)GE;WW9(Rof)lVFBCk^GiuBqpEXCwB~pp5OvfYPHVmNsGI9+<Ee`9RTn>^rpy4{Mi#wu==-"
    "3vH=y0r>gk4Zi;3obE*4U~+)$<4!!MlNha3Smvq=FP~pM=sP<%C>~R;g1UIk~SEDiN)&G)IZRZ;?V>499u7Ik_5Tb}^z<KC5&%O)7+4-"
    "NniFp|kx=<S!SzdvrDpP`{|7o&9pWx~QZqSF1xH^FpP<;f>7zNal;(93L=vKH~NVAE59Q$9oDqJiG(~5p)ZX^J5@rjICxE<LIO$3O0F=?sC&inxI"
    "Hhl<M*mHO0j`JEtgLQK%@m<;gq`-"
    "=m%9@B+l}<7L&~R>Z&43<BBdAc3GqBnF=FM<{RuF|2He2$qF8!I}#TMxSV!UUmEJdoxEFSGEg<X&s=5RX{|r8iH(3kN84=cL5j;M)Bl?g3ts9x%&"
    "EgnafQp$$70I5~~Q<%Ghf+uv}*WV?>tAz;XdtRySK#G+UN6S{55BQ5J>$>1!fJ#->y{T6=6V==(f`0``Fjf3g(`R3AkyzOl(wF3-"
    "&b45}z~<DA@Z4PHlaScUK`XI8*R06hczr8%=XqcPoK8b%xXa?;@N=0?Dm!wjeUlk_-"
    "K2wPmXrqF(#qWoA_i{KO5lZ#BOC=>+qj&m3E{uBM~UF~j#ks0~x#mbYfxUYUM<;v=Nb&X#&{C!w^UfP|5qJp0~KmV7tYtDtL6NA6Js1jehB0jM)y"
    "<t(NYI{t^E%Vx+$A6X|uxOrfeNtiE)FbcT!nKAwmjZ3`s#9lORkel8D!zS4H~#h;`@edWmNfiKY{}Da+Xts-"
    "MXYUquyS&2$mt{dD<`YkFDhcla(c$zCpWUn<F{zds?9|otIL?NU(i`U?0DTQ3O}r`2{aA5UOy)PpFjEE**j$Dxdg-"
    "QjadEck@H(NH_m+WMAmJyeZFdP!`<L*V@7sM1XCiLC5cy4&F4?WCViZ_-hEH?gHy&rRaK9nP3zUEW@?^>s`g2is^-"
    "odm^=N<wX%)N6_33quBd)=yKQB6+k@sxPY-"
    "#(w_wxurn?W$9q>Bez6SesMWb#0p##TKF5ds>@|uVZ8If(>6XUx6z3%>u_7UOhwtqJ%u_ShI_>_?4cNd6POdg(jLA>=bzI({g>jgsX@m(dcogL$^"
    "1uv7loAJiJwTEUk&DmddqpfB6j<bHL(o@zwLOOq2)Yz;$_X|GLo1>2HyteR%m;sxEhn-pa{+Nxy$yX!KF8T6{7~#!bWkYstZC#@{{Eyvx)IkXaTa"
    "R3-X-X}xK7ux0dTVI@-lA`6o*r^fSMOY)m^!WNgX7;UlyrWYrNt8CD|{P1>ah9D-97YZbbV^+dvA8mY#T7vc%ijBxaz+FlQ=p"
)
"""AgID CA1, of which another certificate of the same name and key is not revoked: certainly revoked."""
TRUSTID_A13 = _unpacked(
    "c-k{)Vw-Nz#8SV2nTe5!Nx*@zz}jk8W6w#Ob@TXkToE$hW#iOp^Jx3d%gD&h%3$DS$Zf#M#vIDRCd?EXY$#+P0OD{7b9$zv=7kiM7MB>R8>oWBn1"
    "$uwVhYarxw)xD$(e~c3PJh#K)$1bp@Ez@uaSX)k)e^1p@F%HWt2FtF*4V{im+Yc2BHwV_`rNm7m&%0hQ<a>j7rE(XJlnyZerwT0E%-"
    "lH8C<W>|QNm?Hj~nUu$!ILg`H2BWpa(?(#M=+NIrFbab)*g-"
    "Mfo&Feh!ybrB$jIun}(Eq(GMq#URocX>3joNl=_@uQPJKs+iNu9tOSmJf~``S;_|2owzTE$Rx=ehe4;ri>7W*Zk?{PAazY>7r-klY@nX`d>eMpfR"
    "--11fQ#kp1yuTT$58HP4X^XD9od)LLJHox2&W}&_~x_8CxZsQ+M_+x%86OR0o?@>Fk<I*hm_z4Vuw<bj%pMJYvbmsH3ttzDt7;dWFbYM(gbnE4py"
    "SrAid_3^2;8VPi%{tcZTIZi@Z1(iaE)?ia_&&eSC9a^(amwob)-n=rmiSw79-F&kr_>)wvv4M6Mh3>kO-$_uO-"
    "#)OLcl<j6=r1o&%$BA2Ber684UP9V*DU67GTn7GidB&<IrYfWMyS%WMru|s5UTw@eLT;R5D6R3as??li~5Km!Di*pqB}ZsS;4k=mBL6+~GQy+N_~"
    "E$`W%jQxZ!u^Yc&@>lXpjNimXvAbxV9p<aP`vVlCvZOSYX24W2&Z(Sr0T>ik;{ccJ1KBwnuAt(CG%7D?V0#c&D(!?kY<cI^YFdGX{0F(ka4ZL6uV"
    "PX`s139D^=#t{p<kF&4G*=|27L{bCWhN(<q!#NJ<mY52SLy?um6?~4TA`OwlAB}DxC?F=lR@KJp2k%n8JWcj@bri<Kp`WsSRpAjHBTY4xVSVmMIk"
    "d!Au%~QzbGX!FF94AJhLQ20iLwgu^SNpc7j4$eraBcLSl&mg^u?Eg_1mrvw@?5{Q}zs)@_!Aq9wT~2TP;?MGa&@X7RCzv54qyzb748r!_<G?87V4"
    "kB<rn#k~}PNUO4l8Hm8bi<t?|VnHisn45q}u>OtEoKsBKU)-"
    "$7_PxVXUG1~o|A@}fJ%(j@t`Qs|7vuY`)V@*^k6^S3xK~~HU*V^>TlQqT=G;pw?k@deJj1m2`;03w+r4c?UYN_wS|FEmNqAvlT>ItI+eHeP*wlYM"
    "(`ELtx$3zf{{mZWd+5C#ITd0WrD3_(kK68$kXjY?Jl|I6lfk@qucQyIG~!a9`;P1E-IGi={V!afH-CxRf1|fk8j_!guIayf>d2q0-"
    "{~LkJ$bw4ESvlDT&aB*-`hAfq*ukQ`}wON_nxn=;HQJ-?Z0M3pLIHv{p_@@u$Jo5ZBuvTduE-"
    "H75H@jdyU)=bsYs)?Q9FLnQtC8^gb4i$y@0bZJ{xxpevyE@4o3ee7!|8CuXZ35qzcLG5=ti`Yf&koX^WY?qV=K%6;u!>HfOswJTc{#4TsNt~?|#|"
    "Mgq@x?MK<v$z8IH#9M;SZi$6D}Gqp84%5@^iUxtYhlMiYp-X~YXbLfyw1IB%Tkqlmp2OBxtKfqTh#{sSC9Ws=DnalPn#p^_nEo-"
    "{a2l}*=X~>L{mbligCpOJ=vgRMSi}^AI?3qgYo*a0!jU^iGOvP`@bz-"
    "w6)@~)=YL2b1tEUvD>eBvu`_ca#I8E%qJ!VhC=DfKjakY+$gze7Fp!uSNQK>(AiIijvVj~aBrWi*O=z?>(mWqM(>+q&km#*8}V-"
    "c7M**nT>N>10RYa5fMx"
)
"""TrustID CA A13, one of whose issuers is not revoked: perhaps revoked."""
IZENPE = _unpacked(
    "c-k{)V*Oyy#C&4`GZP~d6F=JvH+6k^uKtTHF^@C9T{Ylk<J4;NX#38~$jHjdU|?a$ZNSOK9LmBb%;XwuC}JQ4;&AbBdq%nX1-"
    "L2%>pAKf3L6N5M45TGJgZXk3R3lw^K%X4#CZ+O4UG(q4UG*fjLf6Nd5ytb5XZ<giUO0Hn3Ry6$;isU+{DDs02Jq9YGPt!IC;716u;b><!vv-"
    "QnNN5l6EyJoO<)0K=hgQ&zDv*_IDmW^(nOQd-=ZdDW8j$=(yaNH)*zr)xzg06S%m-`i|aEoAU6c$3tDaTU<qV7ta*E)wrnrOLd-Fd1u7hYp;1WIa"
    "U?t<=(EUaD2(pAyn6{mnN8;6Y|?;Zqb1~djAh?zsp<p*y{TCEgAb3eSO@RchD_Aw)cVWv5?SCDPu#fjo~{Ncg;Bb#@giQRL9J^(nB^1M-z7ix-"
    "U?eFnQqw@6UcUt*#-nF0!gQZrJK8YrO9W^9j|Og9W#(zi{e?sC%r@e|Th#-HFqae1a{_mET-"
    "u{P}>>#n(6Gz(d}scBMUQr5FEG+ba5b`JWcamv0t!Y;nnKY5v@Kv4m~q8SZO`?y0v1sGSnuak8pCOh<}QE@z+cT7flNRlZtGTzJj<*2mqK?zwOMx"
    "To=3WcGQ<;FrCkr@c<E%y)Sz?RfrS+wxNvvgYsc>18vHTGaY<g6V>!7%{&Oj~D%7mfE6IxH&@SUN!e^DgM{@6y@2<*_bz+d_VKgft~)`Z5sbB?R@"
    "q4*3!f7nL-b4fA}WZ{kFQ`I@7hc?GhR~EGj<bPdvJ$j#<yT!hh;l=_N*osNTx`-"
    "RHf}uM#^r^~qYFE<5pwS2iX+ZF<_kvV^&=cmJ*WMf}tKc`oz*zJBp(QJu_*^8eAZ__wcPb$j}8h1eVSCE`rXj0}v68^0Meel}>_08Br!f-"
    "H?I3>ud<@@M9y<vV1;lhTsLi3W{*hVBNgkhEuql=c*K6`VcY6dVl<jg8HX%nWpcd{c{(^};es@{2MPb=?z-"
    "OHwnd6haIQOidNs%#0L*EexFv96<(g@>n^Rr6ek(q~<92rlw?;q!tw==B4H<xB~SiWu~MiDj1po%{MRvLIpGv4fsJW7G`Ap&%$cJ45SSBKmz<A0T"
    "y7MWiyZk@%dQ9SVUxHQu$VVQmx)H@%)pG8=vhBEy-"
    "a;%fZZ`9C5tSEniW>e*x?J=T~=44_K7&cIhM$si4_EKX!O6xKmMj@v8h(zoXB$XFgN<@<VflR_DI+=gayZ8y3%1yDTH^E~d$z(b9G4_eN<IyGt`9"
    "bX5A*f2)4wA||bM<ky1fFJI+EEO}qLnjz`p+_%DJx0SfJeYp4~uiCBs(A+(H_c>W_FTOBK%VtZokQl>yNz2}~%>gne8vXY&@!QTbo%ZhilS9lknl"
    "emvdrj2i)(2mkE51KG=jDZFf%W@iecw;0j@4fC=2b0&n)n%}nB?n{63gFcAMdh@;OlCC);!;DlZo7#5KeztCT`2RMh?-P3o?aI7-"
    ">IVn<IR!d9JeVrrbpxZFMVn8Pzx)Zobv<>zS;=fBU1HZ&g*)qoola@ASvdY~s;7zv=FbGn1y+|K!}fbed|k`B$M<$48Pr$GSKU-jS%{m$Pq*Tr|t"
    "h9+=tY|2;U-JN9JtwQZe$?#tG+tvbv6i92Z0$E5uF_E)RRPUZw0l5ASPO7^RQMuy(iKPl$^=a;%1*;llsr({dc@?W3!mRLAz-"
    "&_Cl&W#6i=ijkCwKUmf|D;9!J`FOvr4G;XVhQy<^-hgjW<S%>l*{w#E?u4|<Gtvs%u{h0UY?-"
    "E6XoZ8P<+cYC4c1t&r>g)dyafDxmBaI_*k0V4r$ho*j;<R?|FJh#CCbxifxfWip+7{k6GS&YsoG44*&r7M12+"
)
"""Izenpe.com, self-signed, and in the list nevertheless."""
