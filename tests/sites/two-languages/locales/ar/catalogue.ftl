catalogue-title = فهرس صغير
catalogue-description = وحدة واحدة بلغتين.
