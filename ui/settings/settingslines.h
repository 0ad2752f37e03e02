#pragma once

class Card;
class FormField;

/// Puts a field with its label in front into a settings card.
void addSettingsLine(Card& card, FormField* field);
