"""click in Vietnamese: its help and its complaints about how a command was called."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import get_close_matches
from typing import Any

import click

_HELP = "Hiện hướng dẫn này rồi thoát."
_EXTRA = re.compile(r"unexpected extra arguments? \((?P<extra>.*)\)", re.DOTALL)


class WrongUsage(click.UsageError):
    """A command called in a way that cannot work; its message is Vietnamese already."""


class Command(click.Command):
    """A command whose help page is Vietnamese throughout."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{"options_metavar": "[TÙY CHỌN]", **kwargs})

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the arguments; whatever is wrong with them, know which command it was."""
        try:
            return super().parse_args(ctx, args)
        except click.UsageError as error:
            error.ctx = error.ctx or ctx
            raise

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Give ``--help`` its Vietnamese line."""
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = _HELP
        return option

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write how the command is called."""
        formatter.write_usage(ctx.command_path, " ".join(self.collect_usage_pieces(ctx)), "Cách dùng: ")

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options, one a row."""
        records = [param.get_help_record(ctx) for param in self.get_params(ctx) if isinstance(param, click.Option)]
        with formatter.section("Tùy chọn"):
            formatter.write_dl(
                [(names, text.replace("[required]", "[bắt buộc]")) for names, text in filter(None, records)]
            )


class Group(Command, click.Group):
    """A group of commands whose help page is Vietnamese throughout."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{"subcommand_metavar": "LỆNH ...", "no_args_is_help": False, **kwargs})

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Show the help page to whoever asks for nothing; that nothing was done is a failure."""
        if not args:
            click.echo(ctx.get_help(), err=True)
            ctx.exit(2)
        return super().parse_args(ctx, args)

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Give the commands in the order they were declared."""
        return list(self.commands)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options, then the commands."""
        Command.format_options(self, ctx, formatter)
        with formatter.section("Lệnh"):
            formatter.write_dl([(name, command.short_help or "") for name, command in self.commands.items()])

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command; if there is none, the nearest is suggested."""
        if args[0] not in self.commands and not args[0].startswith("-"):
            raise WrongUsage(f"không có lệnh “{args[0]}”{_nearest(args[0], list(self.commands))}", ctx)
        return super().resolve_command(ctx, args)


def in_vietnamese(error: click.UsageError) -> str:
    """Put a complaint of click in one line, and say where to read how it is done."""
    path = error.ctx.command_path if error.ctx else "vanban"
    return f"{path}: {_words(error)}; xem: {path} --help"


def _words(error: click.UsageError) -> str:
    if isinstance(error, WrongUsage):
        return error.message
    if isinstance(error, click.MissingParameter):
        return f"thiếu {_name(error.param)}"
    if isinstance(error, click.NoSuchOption):
        return f"không có tùy chọn “{error.option_name}”{_nearest(error.option_name, _options(error.ctx))}"
    if isinstance(error, click.BadOptionUsage):
        flag = any(param.is_flag for param in _params(error.ctx) if error.option_name in param.opts)
        return f"tùy chọn “{error.option_name}” {'không nhận' if flag else 'cần một'} giá trị"
    if isinstance(error, click.BadParameter):
        kind = getattr(error.param, "type", None)
        return f"giá trị của {_name(error.param)} không hợp lệ{_allowed(kind)}"
    if extra := _EXTRA.search(error.message):
        return f"thừa tham số: {extra['extra']}"
    return "cách gọi lệnh không đúng"


def _allowed(kind: object) -> str:
    if isinstance(kind, click.Choice):
        return f", chỉ nhận: {', '.join(map(str, kind.choices))}"
    if isinstance(kind, click.IntRange):
        ends = (("từ", kind.min), ("đến", kind.max))
        return ", chỉ nhận số " + " ".join(f"{word} {end:.0f}" for word, end in ends if end is not None)
    if isinstance(kind, click.DateTime):
        return ", ghi ngày giờ như 05/03/2026 10:20:30"
    return ", chỉ nhận số" if kind is click.INT else ""


def _name(param: click.Parameter | None) -> str:
    if isinstance(param, click.Option):
        return f"tùy chọn {'/'.join(param.opts)}"
    return str(getattr(param, "metavar", None) or "tham số")


def _params(ctx: click.Context | None) -> list[click.Option]:
    return [param for param in ctx.command.get_params(ctx) if isinstance(param, click.Option)] if ctx else []


def _options(ctx: click.Context | None) -> list[str]:
    return [name for param in _params(ctx) for name in param.opts]


def _nearest(name: str, known: Sequence[str]) -> str:
    found = get_close_matches(name, known, 1)
    return f"; có phải “{found[0]}”?" if found else ""
