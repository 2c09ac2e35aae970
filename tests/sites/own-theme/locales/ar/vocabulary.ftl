vocabulary-care-themes = محاور الرعاية
care-theme-stroke = السكتة الدماغية
care-theme-diabetes = السكري
profession-music-therapy = العلاج بالموسيقى
