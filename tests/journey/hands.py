# SPDX-License-Identifier: MPL-2.0
"""A visitor's hands: finds a control by name and role as assistive technology would, then presses where it is on the glass."""

import subprocess
import time

import gi

from names import LEAVE

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402  (the version must be asked for first)

# Roles of AT-SPI that count as the kind of control that a script asks for.
BUTTON = (Atspi.Role.PUSH_BUTTON, Atspi.Role.TOGGLE_BUTTON, Atspi.Role.RADIO_BUTTON, Atspi.Role.CHECK_BOX)
SLIDER = (Atspi.Role.SLIDER,)


class NotFound(AssertionError):
    """No such control on the glass; the text names those that are."""


class Control:
    """One control as it was when it was found."""

    def __init__(self, node, name, role, box):
        self._node, self.name, self.role, self.box = node, name, role, box

    @property
    def centre(self):
        x, y, width, height = self.box
        return x + width // 2, y + height // 2

    def has(self, state):
        self._node.clear_cache()
        return self._node.get_state_set().contains(state)

    @property
    def value(self):
        return Atspi.Value.get_current_value(self._node.get_value_iface())

    def __str__(self):
        return f"{Atspi.Role.get_name(self.role)} “{self.name}”"


class Hands:
    def __init__(self, stage, senses, program="stillroom"):
        self._env, self._senses, self._program = stage.env, senses, program
        self._width, self._height = stage.width, stage.height
        Atspi.init()

    def controls(self):
        """Everything on the glass that has a name and can be seen, in the order of the tree."""
        return [control for root in self._roots() for control in self._below(root)]

    def find(self, name, kind=BUTTON, within=8):
        return self.find_all([name], kind, within)[0]

    def find_all(self, names, kind=BUTTON, within=8):
        """The controls of these names, as soon as all of them are on the glass. Each look takes a while: it asks the kiosk."""
        until = time.monotonic() + within
        while True:
            seen = self.controls()
            found = {control.name.casefold(): control for control in seen if control.role in kind}
            missing = [name for name in names if name.casefold() not in found]
            if not missing:
                return [found[name.casefold()] for name in names]
            if time.monotonic() > until:
                raise NotFound(f"no {_kinds(kind)} “{missing[0]}” on the glass. There: {', '.join(map(str, seen)) or 'nothing'}")
            time.sleep(0.1)

    def press(self, name, kind=BUTTON):
        control = self.find(name, kind)
        self.touch(*control.centre, name)
        return control

    def touch(self, x, y, what="the glass"):
        self._senses.note(f"{x} {y} {what}")
        self._xdotool("mousemove", str(x), str(y), "mousedown", "1", "sleep", "0.08", "mouseup", "1")
        self._senses.note(f"{x} {y} {what}")  # a control acts when the finger lifts
        if what == LEAVE:
            self._senses.note("leave")

    def hold(self, name, seconds):
        """Keeps a finger for so long on whatever has this name."""
        control = self.find(name, tuple(Atspi.Role(role) for role in range(Atspi.Role.LAST_DEFINED)))
        x, y = control.centre
        self._senses.note(f"{x} {y} {name}")
        self._xdotool("mousemove", str(x), str(y), "mousedown", "1", "sleep", str(seconds), "mouseup", "1")

    def drag(self, control, start, end):
        """Draws a finger along a slider, from one share of its length to another."""
        x, y, width, height = control.box
        self.stroke([(round(x + width * share), y + height // 2) for share in (start, end)])

    def stroke(self, points):
        """Draws a finger from point to point, in small steps."""
        x, y = points[0]
        self._senses.note(f"{x} {y} a stroke")
        words = ["mousemove", *map(str, points[0]), "mousedown", "1"]
        for (x, y), (to_x, to_y) in zip(points, points[1:]):
            for step in range(1, 13):
                at = round(x + (to_x - x) * step / 12), round(y + (to_y - y) * step / 12)
                words += ["sleep", "0.03", "mousemove", *map(str, at)]
        self._xdotool(*words, "sleep", "0.05", "mouseup", "1")
        x, y = points[-1]
        self._senses.note(f"{x} {y} the end of a stroke")

    def key(self, name):
        self._senses.note(f"key {name}")
        if name in ("Escape", "Return"):  # either may be Leave
            self._senses.note("leave")
        self._xdotool("key", name)

    def focused(self):
        return next((control for control in self.controls() if control.has(Atspi.StateType.FOCUSED)), None)

    def tab_to(self, name, at_most=40):
        """Presses Tab until the control of that name has the focus."""
        passed = []
        for _ in range(at_most):
            self.key("Tab")
            time.sleep(0.12)
            here = self.focused()
            passed.append(here.name if here else "nothing")
            if here and here.name.casefold() == name.casefold():
                return here
        raise NotFound(f"Tab never reached “{name}”; it went to {', '.join(dict.fromkeys(passed))}")

    def _xdotool(self, *words):
        subprocess.run(["xdotool", *words], env=self._env, check=True, stdin=subprocess.DEVNULL)

    def _roots(self):
        desktop = Atspi.get_desktop(0)
        desktop.clear_cache()
        for index in range(desktop.get_child_count()):
            program = desktop.get_child_at_index(index)
            if program and (program.get_name() or "").lower() == self._program:
                yield program

    def _below(self, node):
        try:
            node.clear_cache()
            for index in range(node.get_child_count()):
                child = node.get_child_at_index(index)
                if child is None:
                    continue
                control = self._control(child)
                if control:
                    yield control
                yield from self._below(child)
        except GLib.Error:
            return  # it left the glass while we looked

    def _control(self, node):
        name = node.get_name()
        states = node.get_state_set()
        if not name or not states.contains(Atspi.StateType.SHOWING):
            return None
        place = node.get_component_iface()
        if place is None:
            return None
        box = Atspi.Component.get_extents(place, Atspi.CoordType.SCREEN)
        control = Control(node, name, node.get_role(), (box.x, box.y, box.width, box.height))
        x, y = control.centre
        return control if box.width > 0 and box.height > 0 and 0 <= x < self._width and 0 <= y < self._height else None


def _kinds(kind):
    return " or ".join(Atspi.Role.get_name(role) for role in kind)
