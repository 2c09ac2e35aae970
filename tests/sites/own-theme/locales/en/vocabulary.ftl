vocabulary-care-themes = Care themes
care-theme-stroke = Stroke
care-theme-diabetes = Diabetes
profession-music-therapy = Music therapy
