"""Finds the faults that can be made in a C++ source of clang-format's making; see scripts/mutate.

Left out, because only a looking eye could judge them and a test that did would be a copy of the number: distances. They
are the whole numbers from 2 on in files that paint (one millimetre more of a margin is no fault; that nothing lies
beyond the page, and how many pages there are, tests do say: signs, operators, 0 and 1 in such files stay), the widths
of list columns, and the calls that set margins, spacing, sizes and icons. Log lines and memory set aside go the same way.
"""
import bisect
import re

TOKEN = re.compile(
    r"""(?P<skip>\s+|//[^\n]*|/\*.*?\*/|^[ \t]*\#(?:[^\n\\]|\\.)*)
      | (?P<text>(?:u8|u|U|L)?R"(?P<raw>[^(]*)\(.*?\)(?P=raw)"\w*
               |(?:u8|u|U|L)?"(?:[^"\\\n]|\\.)*"\w*|(?:u|U|L)?'(?:[^'\\\n]|\\.)+')
      | (?P<number>\d(?:'?[\w.])*)
      | (?P<word>[A-Za-z_]\w*)
      | (?P<sign><=>|<<=|>>=|\.\.\.|->|::|\+\+|--|&&|\|\||<<|[-+*/%&|^=!<>]=|.)""",
    re.X | re.S | re.M)

PRECEDENCE = {"=": 1, "+=": 1, "-=": 1, "*=": 1, "/=": 1, "|=": 1, "&=": 1, "%=": 1, "<<=": 1, "?": 2, "||": 3,
              "&&": 4, "|": 5, "^": 6, "&": 7, "==": 8, "!=": 8, "<": 9, "<=": 9, ">": 9, ">=": 9, "<=>": 10, "<<": 11,
              "+": 12, "-": 12, "*": 13, "/": 13, "%": 13}
SWAPS = {"<": "<=", "<=": "<", ">": ">=", ">=": ">", "==": "!=", "!=": "==", "&&": "||", "||": "&&", "+": "-",
         "-": "+", "*": "/", "/": "*", "+=": "-=", "-=": "+=", "++": "--", "--": "++"}
HEADERS = {"if", "for", "while", "switch", "constexpr"}
NO_OPERAND = {";", ",", "return", ":", "?", "else", "do", "throw", "case", "co_return"}
OPEN, CLOSE = {"(": ")", "[": "]", "{": "}"}, {")", "]", "}"}
NO_STATEMENT = set("return const auto if for while using static case default break continue throw else do switch goto "
                   "delete typedef class struct enum int bool char double void unsigned constexpr extern friend public "
                   "private protected template typename namespace try catch static_assert Q_ASSERT Q_ASSERT_X Q_UNUSED "
                   "Q_UNREACHABLE Q_OBJECT Q_DECLARE_TR_FUNCTIONS".split())
# What nobody but a looking eye, a log or a clock would notice: distances, sizes, log lines, memory set aside.
LOOKS = re.compile(r"(set\w*(Spacing|Margins?|Width|Height|Size|SizeHint|Alignment|Stretch|SizePolicy|Flat|Cursor|Indent"
                   r"|Policy|FrameShape|WordWrap|ObjectName|Icon|ToolTip|RenderHint)|add(Spacing|Stretch)|resize|reserve"
                   r"|squeeze|qWarning|qInfo|qCritical|qDebug|shrink_to_fit)$")
# Calls whose numbers are distances: ListColumn is the width of a column.
COUNTLESS = re.compile(r"(ListColumn|set|add|reserve|resize|adjusted|translated|draw|moveTo|lineTo|Q[A-Z])\w*$")
DEFAULTS = re.compile(r"(0|\{\}|nullptr|false|std::nullopt|[\w:<>]+(\(\)|\{\}))$")


class Mutant:
    def __init__(self, file, line, start, end, before, after, code):
        self.file, self.line, self.start, self.end = file, line, start, end
        self.before, self.after, self.code = before, after, code
        self.number, self.killer = 0, None

    def __str__(self):
        def short(text):
            text = " ".join(text.split())
            return text if len(text) <= 110 else text[:107] + "…"
        return f"{self.file}:{self.line}: {short(self.before)}  →  {short(self.after)}"


class Source:
    """A file of clang-format's making: operators between two values stand between spaces, brackets of templates do not."""

    def __init__(self, file, text):
        self.file, self.text, self.mutants = file, text, []
        self.paints = "#include <QPainter>" in text
        self.tokens = [m for m in TOKEN.finditer(text) if m.lastgroup != "skip" and not m.group("skip")]
        self.words = [m.group() for m in self.tokens] + ["", "", ""]
        self.lines = [m.start() for m in re.finditer("\n", text)]
        self.pair, self.block = {}, [None] * len(self.words)
        self.in_parentheses = [False] * len(self.words)
        self.find_blocks()
        for i in range(len(self.tokens)):
            if self.block[i] is not None:
                self.look_at(i)

    def find_blocks(self):
        """Pairs brackets; `block` says for each token whether it is code: None, or the kind of function around it."""
        stack, kinds, quiet = [], [None], 0
        for i, word in enumerate(self.words[:len(self.tokens)]):
            if word in ("constexpr", "consteval", "static_assert", "Q_ASSERT", "Q_ASSERT_X", "case"):
                quiet = max(quiet, self.end_of_quiet(i))
            self.block[i] = kinds[-1] if i >= quiet else None
            self.in_parentheses[i] = bool(stack) and self.words[stack[-1]] == "("
            if word in OPEN:
                kind = kinds[-1]
                if word == "{":
                    kind = self.kind_of_block(i, kind)
                stack.append(i)
                kinds.append(kind if i >= quiet else None)
            elif word in CLOSE and stack:
                opened = stack.pop()
                self.pair[opened], self.pair[i] = i, opened
                kinds.pop()

    def end_of_quiet(self, i):
        """The end of what the compiler computes: up to the semicolon, or past a constexpr function's body."""
        end = ":" if self.words[i] == "case" else ";"
        depth = 0
        for j in range(i, len(self.words)):
            word = self.words[j]
            depth += (word in OPEN) - (word in CLOSE)
            if depth == 0 and (word == end or word == "}"):
                return j
        return len(self.words)

    def kind_of_block(self, i, around):
        before = self.words[i - 1] if i else ""
        own_line = self.text[:self.tokens[i].start()].rsplit("\n", 1)[-1].strip() == ""
        j = i - 1
        while j > 0 and self.words[j] in ("mutable", "noexcept", "const", "override"):
            j -= 1
        if self.words[j] == "]" or (self.words[j] == ")" and self.words[self.pair.get(j, 0) - 1] == "]"):
            return "lambda"
        arrow = max((k for k in range(max(0, i - 12), i) if self.words[k] == "->"), default=0)
        if arrow and self.words[arrow - 1] == ")" and self.words[self.pair.get(arrow - 1, 0) - 1] == "]":
            return "function"  # a lambda that says what it returns
        if around is None:
            return "function" if own_line or before == ")" else None
        return around

    def range_text(self, first, last):
        return self.text[self.tokens[first].start():self.tokens[last].end()]

    def add(self, first, last, before, after, code):
        start, end = self.tokens[first].start(), self.tokens[last].end()
        line = bisect.bisect_left(self.lines, start) + 1
        self.mutants.append(Mutant(self.file, line, start, end, before, after, code))

    def choose(self, first, last, after, before=None):
        text = before or self.range_text(first, last)
        self.add(first, last, text, after, f"(vdMutant(@) ? ({after}) : ({text}))")

    def look_at(self, i):
        word = self.words[i]
        if word in ("if", "while") and self.words[i + 1] == "(" and i + 1 in self.pair:
            self.negate(i + 2, self.pair[i + 1] - 1)
        elif word == "?" and self.is_binary(i):
            self.negate(self.left_end(i, 2), i - 1)
        elif word == "return" and self.words[i + 1] != ";":
            self.return_default(i)
        elif self.tokens[i].lastgroup == "number":
            self.move_bound(i)
        elif word in ("++", "--"):
            if re.match(r"\w", self.words[i + 1]) and self.words[i + 2] in (")", ";"):
                self.choose(i, i + 1, SWAPS[word] + self.words[i + 1])
        elif word in SWAPS and self.is_binary(i):
            self.swap(i)
        if self.starts_statement(i):
            self.drop(i)

    def is_binary(self, i):
        start, end = self.tokens[i].span()
        return self.text[start - 1].isspace() and self.text[end].isspace()

    def left_end(self, i, precedence):
        j = i - 1
        while j >= 0:
            word = self.words[j]
            if word in CLOSE and j in self.pair and self.words[self.pair[j] - 1] not in HEADERS:
                j = self.pair[j] - 1
                continue
            is_lower = self.is_binary(j) and PRECEDENCE.get(word, 99) < precedence
            if is_lower or word in OPEN or word in CLOSE or word in NO_OPERAND:
                break
            j -= 1
        return j + 1

    def right_end(self, i, precedence):
        j = i + 1
        while j < len(self.tokens):
            word = self.words[j]
            if word in OPEN and j in self.pair:
                j = self.pair[j] + 1
                continue
            if word in CLOSE or word in NO_OPERAND or (self.is_binary(j) and PRECEDENCE.get(word, 99) <= precedence):
                break
            j += 1
        return j - 1

    def swap(self, i):
        precedence = PRECEDENCE[self.words[i]]
        first = self.left_end(i, precedence)
        last = self.right_end(i, precedence)
        while precedence == 1 and self.words[last + 1] in ("?", ":"):
            last = self.right_end(last + 1, precedence)
        if first >= i or last <= i:
            return
        left, right = self.range_text(first, i - 1), self.range_text(i + 1, last)
        if precedence in (1, 12) and re.search(r'["\']|tr\(|[sS]tring|[tT]ext|toHtml|name|Name', left + right):
            return  # texts have no minus
        self.choose(first, last, f"{left} {SWAPS[self.words[i]]} {right}")

    def negate(self, first, last):
        if first > last or self.is_declaration(first) or ";" in self.words[first:last + 1]:
            return
        text = self.range_text(first, last)
        self.add(first, last, text, f"!({text})", f"(vdMutant(@) ? !({text}) : bool({text}))")

    def move_bound(self, i):
        number, before, after = self.words[i], self.words[i - 1], self.words[i + 1]
        if not re.fullmatch(r"\d+", number) or (self.paints and int(number) > 1):
            return
        callee = ""
        if before in ("(", ","):
            j = i - 1
            while j > 0 and self.words[j] != "(":
                j = self.pair.get(j, j) - 1 if self.words[j] in CLOSE else j - 1
            callee = self.words[j - 1]
        near = before in SWAPS or after in SWAPS or before in ("[", "return", "=", "?", ":")
        if near or (callee and after in (")", ",") and not COUNTLESS.match(callee)):
            self.choose(i, i, str(int(number) + 1))

    def return_default(self, i):
        last = self.right_end(i, 0)
        while self.words[last + 1] in ("?", ":", ","):
            last = self.right_end(last + 1, 0)
        text = self.range_text(i + 1, last)
        if self.words[last + 1] != ";":
            return
        value = {"false": "true", "true": "false", "0": "1"}.get(text, "{}")
        if value == "{}" and (self.block[i] == "lambda" or DEFAULTS.match(text)):
            return
        self.add(i, last + 1, f"return {text};", f"return {value};",
                 f"{{ if (vdMutant(@)) return {value}; return {text}; }}")

    def starts_statement(self, i):
        before = self.words[i - 1] if i else ""
        if before == ")":
            header = self.words[self.pair.get(i - 1, 1) - 1]
            return header in HEADERS
        return before in (";", "{", "}", "else") and not self.in_parentheses[i]

    def is_declaration(self, i):
        if self.words[i] in NO_STATEMENT:
            return True
        while self.words[i] not in ("(", "=", ".", "->", "<<", "[", ";", "+=", "-=", "|=", "{"):
            if re.match(r"\w", self.words[i + 1]) and self.words[i] not in ("::", "!", "++", "--", "<", "Q_EMIT", ","):
                return True
            i += 1
            if i >= len(self.tokens):
                return True
        return False

    def drop(self, i):
        if self.is_declaration(i) or not re.match(r"\w|\*|\+\+|--", self.words[i]):
            return
        last, callee = i, ""
        while last < len(self.tokens) and self.words[last] != ";":
            if self.words[last] in CLOSE:
                return
            if self.words[last] == "(":
                callee = callee or self.words[last - 1]
            last = self.pair.get(last, len(self.tokens)) + 1 if self.words[last] in OPEN else last + 1
        if last >= len(self.tokens) or LOOKS.match(callee):
            return
        text = self.range_text(i, last)
        code = f"if (!vdMutant(@)) {{ {text} }}"
        self.add(i, last, text, "(dropped)", f"{{ {code} }}" if self.words[last + 1] == "else" else code)
