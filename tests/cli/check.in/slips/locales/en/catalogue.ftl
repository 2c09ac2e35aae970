catalogue-title = Slips
