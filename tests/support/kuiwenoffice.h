#pragma once

#include "tests/support/testoffice.h"

/// The office of 潍州路街道 as the clerk has it after importing the files 01–10.
class KuiwenOffice final {
public:
    KuiwenOffice();

    [[nodiscard]] Connection& reader() { return office.reader(); }

    TestOffice office;
};
