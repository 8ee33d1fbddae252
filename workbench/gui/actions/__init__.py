"""Everything the window can be asked to do, as data: menus, keys, palette and shortcut page read it."""
