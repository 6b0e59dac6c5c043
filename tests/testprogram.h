// SPDX-License-Identifier: MPL-2.0
// Several tests in one program, because a build that links and scans a program for each takes minutes longer.
// Each runs in a process of its own, by the name of its file: `test_core tst_board [what Qt Test takes]`.
#pragma once

#include <QCoreApplication>
#include <QTest>

namespace TestProgram {

using Run = int (*)(int argc, char *argv[]);

/// Makes a test known to main() by the name of `file`, without folder and ending. Always true, so that it can
/// begin a constant.
bool add(const char *file, Run run);

}

/// At the end of a test's file, where QTEST_GUILESS_MAIN would make a program of it.
#define STILLROOM_TEST(Test)                                                                                 \
    [[maybe_unused]] static const bool Test##_is_known                                                       \
        = TestProgram::add(__FILE__, [](int argc, char *argv[]) {                                            \
              QCoreApplication app(argc, argv);                                                              \
              Test test;                                                                                     \
              return QTest::qExec(&test, argc, argv);                                                        \
          });
