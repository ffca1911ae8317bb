"""What is done with a template: used, copied, renamed, deleted, each after its question."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from briefer.ui.setting_up import set_field
from briefer.ui.wording import counted

if TYPE_CHECKING:
    from briefer.desk import Desk
    from briefer.desk.templates import TemplateFile
    from briefer.ui.places.view import Surroundings

First = Callable[[], None]  # saves what is typed, once it is clear that the deed is done
Then = Callable[[str], None]  # gets the name of the template that there is now


class TemplateDeeds(QObject):
    """Ask what there is to ask, and have it done as a step that can be undone."""

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = around
        self._window = parent

    def use(self, file: TemplateFile) -> None:
        """Have the brief in hand use a template."""
        set_field(self._around.session, "template", file.name)

    def copy(self, file: TemplateFile, then: Then) -> None:
        """Ask for a title, and make an office's own copy; a part keeps its name."""
        title = file.title
        if not file.part:
            proposed = self.tr("{title}, ours").format(title=file.title)
            heading, label = self.tr("Make my own copy"), self.tr("What the copy is called:")
            title = self._around.dialogs.named(self._window, heading, label, proposed)
        if not title:
            return

        def work(desk: Desk) -> str:
            from briefer.desk.templates import copy_template

            return copy_template(desk, file.name, title, own=file.own)

        self._around.session.change_library(self.tr("copy template"), work, then)

    def rename(self, file: TemplateFile, first: First, then: Then) -> None:
        """Ask for another title, and give it; the briefs that use the template follow."""
        heading, label = self.tr("Rename"), self.tr("What the template is called:")
        title = self._around.dialogs.named(self._window, heading, label, file.title)
        if not title or title == file.title:
            return
        first()

        def work(desk: Desk) -> str:
            from briefer.desk.templates import rename_template

            return rename_template(desk, file.name, title)

        self._around.session.change_library(self.tr("rename template"), work, then)

    def delete(self, file: TemplateFile, first: First) -> None:
        """Say which briefs use it, and delete it when that is agreed to."""
        text = self.tr("“{title}” goes; undo brings it back.").format(title=file.title)
        if file.briefs:
            many = counted(len(file.briefs), "{n} brief uses it", "{n} briefs use it")
            back = self.tr("{many}, and goes on with a built-in template: {briefs}")
            text += "\n\n" + back.format(many=many, briefs="; ".join(file.briefs))
        heading, action = self.tr("Delete template"), self.tr("Delete")
        if not self._around.dialogs.agreed(self._window, heading, text, action):
            return
        first()

        def work(desk: Desk) -> None:
            from briefer.desk.templates import delete_template

            delete_template(desk, file.name)

        self._around.session.change_library(self.tr("delete template"), work)
