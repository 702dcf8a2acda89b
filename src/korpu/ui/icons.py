"""Line icons on a 24 × 24 grid, always beside words. Those that point somewhere turn with the direction of writing."""

PATHS = {
    "arrive": "M14 3h6v18h-6M3 12h11M10 8l4 4-4 4",
    "calendar": "M4 6h16v14H4zM4 10h16M8 3v4M16 3v4M12 13v4h3",
    "work": "M3 8h18v12H3zM9 8V4h6v4M3 13h18",
    "home": "M4 11l8-7 8 7v9H4zM10 20v-6h4v6",
    "study": "M12 6v14M12 6C10 4.5 7 4 4 4v14c3 0 6 .5 8 2M12 6c2-1.5 5-2 8-2v14c-3 0-6 .5-8 2",
    "paper": "M6 3h8l5 5v13H6zM14 3v5h5M9 13h7M9 17h4",
    "shield": "M12 3l8 3v6c0 5-3.5 8-8 9-4.5-1-8-4-8-9V6z",
    "passport": "M5 3h14v18H5zM9 10a3 3 0 1 0 6 0 3 3 0 1 0-6 0M9 17h6",
    "scales": "M12 4v16M7 20h10M5 7h14M5 7l-3 6h6zM19 7l-3 6h6z",
    "phone": "M6 3h4l2 5-3 2c1 2.5 2.5 4 5 5l2-3 5 2v4c0 2-1 3-3 3C10 21 3 14 3 6c0-2 1-3 3-3z",
    "place": "M12 21c-5-6-7-9-7-12a7 7 0 0 1 14 0c0 3-2 6-7 12zM10 9a2 2 0 1 0 4 0 2 2 0 1 0-4 0",
    "eye": "M2 12c3-5 6.5-7 10-7s7 2 10 7c-3 5-6.5 7-10 7s-7-2-10-7zM9 12a3 3 0 1 0 6 0 3 3 0 1 0-6 0",
    "letter": "M3 5h18v14H3zM3 6l9 7 9-7",
    "key": "M8 15a4 4 0 1 1 3.5-2L21 13v4h-3v-2h-3v2h-3.5A4 4 0 0 1 8 15z",
}
POINTING = {"arrive"}
