#pragma once

#include <QMap>
#include <QString>

#include <functional>

class QObject;

/// The test classes of one executable, by the name of their file without `.cpp`.
using TestFactories = QMap<QString, std::function<QObject*()>>;
TestFactories& testFactories();

struct TestRegistration {
    TestRegistration(const char* file, std::function<QObject*()> factory);
};

/// Stands at the end of each `*_test.cpp`, before its moc include.
#define VD_TEST(Class) static const TestRegistration registration##Class(__FILE__, [] { return new Class; });
