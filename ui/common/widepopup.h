#pragma once

class QCompleter;
class QLineEdit;

/// Opens the offers below the line, as wide as the longest of them: what tells namesakes apart stands at its end.
void openWide(QCompleter& completer, const QLineEdit& line);
