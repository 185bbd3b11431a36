"""How everything looks: colors, icons and tool tips, taken from the palette."""
