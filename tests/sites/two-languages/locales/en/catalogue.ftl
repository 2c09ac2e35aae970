catalogue-title = Small catalogue
catalogue-description = One module in two languages.
