"""A photograph is kept small and upright; what is no picture is refused."""

from PySide6.QtGui import QColor, QImage

from bedside.ui.daily_log.pictures import LONGEST_SIDE, image_of, png_bytes, read_picture


def colourful(width: int, height: int) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#AA3355"))
    return image


def test_a_large_photograph_is_scaled_down(tmp_path) -> None:
    for name in ("a.jpg", "a.png"):
        path = tmp_path / name
        assert colourful(3000, 1500).save(str(path))
        kept = read_picture(path)
        assert kept is not None
        assert kept.startswith(b"\x89PNG")
        image = image_of(kept)
        assert (image.width(), image.height()) == (LONGEST_SIDE, LONGEST_SIDE // 2)
        assert image.isGrayscale()


def test_a_small_picture_keeps_its_size(tmp_path) -> None:
    path = tmp_path / "a.png"
    assert colourful(90, 36).save(str(path))
    kept = read_picture(path)
    assert kept is not None
    assert image_of(kept).width() == 90


def test_what_is_no_picture_is_none(tmp_path) -> None:
    text = tmp_path / "a.png"
    text.write_text("no picture")
    assert read_picture(text) is None
    assert read_picture(tmp_path / "missing.png") is None
    damaged = tmp_path / "b.png"
    damaged.write_bytes(png_bytes(colourful(90, 36))[:30])
    assert read_picture(damaged) is None
    bitmap = tmp_path / "a.bmp"
    assert colourful(9, 9).save(str(bitmap))
    assert read_picture(bitmap) is None


def test_bytes_that_are_no_picture_give_a_null_image() -> None:
    assert image_of(b"nothing").isNull()
