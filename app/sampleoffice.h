#pragma once

#include "app/demo/demooffice.h"

#include <QString>

#include <memory>

class Office;
class QWidget;

/// Opens the sample office in `file`, made there the first time with progress in a dialog; null when that is canceled.
[[nodiscard]] std::unique_ptr<Office> openSampleOffice(
    const QString& file, QWidget* parent = nullptr, const DemoSize& size = {});
