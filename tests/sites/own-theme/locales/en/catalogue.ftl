catalogue-title = Stroke school
