"""How everything looks: colours, icons and tool tips, taken from the palette."""
