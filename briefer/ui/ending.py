"""An end that nobody at the window asked for: log off, shut down, or a screen that went away.

What was typed is saved then and no lock is left, without a question: nobody may be there to
answer it.
"""

from __future__ import annotations

import os
import signal
import socket
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QSocketNotifier,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from briefer.ui.main_window import MainWindow

_ASKED_BY = ("SIGTERM", "SIGHUP", "SIGINT")  # those that the system has
_SCREENS = ("xcb", "wayland")
# What Qt says of a screen that went away, just before it gives up.
_SCREEN_GONE = ("connection broke", "connection experienced a fatal error")


class Ending(QObject):
    """End the program in order when the system asks for it, or takes the screen away."""

    def __init__(self, window: MainWindow, application: QGuiApplication) -> None:
        super().__init__(window)
        self._window = window
        self._application = application
        self._notifier: QSocketNotifier | None = None

    def watch(self) -> None:
        """Hear of it from now on."""
        self._application.commitDataRequest.connect(self._keep)  # it may be called off yet
        self._application.aboutToQuit.connect(self._window.end)
        if os.name == "posix":  # elsewhere the system asks by closing the window
            self._hear_signals()
        if self._application.platformName() in _SCREENS:
            qInstallMessageHandler(self._hear_qt)

    def _keep(self) -> None:
        self._window.session.unfinished.flush()
        self._window.session.save()

    def _end(self) -> None:
        """End whatever the window is at; a question that waits for an answer has none."""
        try:
            self._keep()
            self._window.end()
        finally:
            self._application.exit(0)

    # Signals

    def _hear_signals(self) -> None:
        """Be told by a socket: in the midst of other work Qt must not be called."""
        self._near, self._far = socket.socketpair()
        for end in (self._near, self._far):
            end.settimeout(0)
        signal.set_wakeup_fd(self._far.fileno(), warn_on_full_buffer=False)
        for name in _ASKED_BY:
            signal.signal(getattr(signal, name), lambda *_: None)
        self._notifier = QSocketNotifier(self._near.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._hear_one)

    def _hear_one(self) -> None:
        with suppress(OSError):
            if self._near.recv(1):
                self._end()

    # The screen

    def _hear_qt(self, _kind: QtMsgType, _where: QMessageLogContext, said: str) -> None:
        """Pass on what Qt says; when its screen is gone, save and end at once.

        Qt ends the program next, by a way that waits for ever for threads of ours.
        """
        if sys.stderr is not None:
            with suppress(OSError, ValueError):
                sys.stderr.write(f"{said}\n")
                sys.stderr.flush()
        if any(words in said for words in _SCREEN_GONE):
            try:
                self._window.session.unfinished.flush()
                self._window.end(on_screen=False)
            finally:
                os._exit(1)
