"""What do all tests need? A platform for Qt that wants no screen, before Qt is loaded."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
