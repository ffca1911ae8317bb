"""Tick boxes that grow with the text beside them; Qt's own stay as they are at any size."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QProxyStyle, QStyle, QStyleOption, QWidget

_MARKS = frozenset(
    (
        QStyle.PixelMetric.PM_IndicatorWidth,
        QStyle.PixelMetric.PM_IndicatorHeight,
        QStyle.PixelMetric.PM_ExclusiveIndicatorWidth,
        QStyle.PixelMetric.PM_ExclusiveIndicatorHeight,
    )
)


class Grown(QProxyStyle):
    """Draw as Qt's own style does, with ticks as high as the letters."""

    def __init__(self, before: str) -> None:
        super().__init__(before)
        self.before = before  # the style that it stands in for, by its name
        self.setObjectName(before)

    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        """Give a measure in pixels."""
        usual = super().pixelMetric(metric, option, widget)
        if metric not in _MARKS:
            return usual
        metrics = widget.fontMetrics() if widget is not None else QApplication.fontMetrics()
        return max(usual, metrics.ascent())
