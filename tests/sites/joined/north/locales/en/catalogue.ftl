catalogue-title = Learning together at North
catalogue-description = Two modules of North University.
