#pragma once

/// Sex as an identity number or a roster states it.
enum class Sex { Unknown, Male, Female };
