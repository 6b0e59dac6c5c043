// SPDX-License-Identifier: MPL-2.0
// Tests that show pages, several in one program.
#pragma once

#include "testprogram.h"

#include <QGuiApplication>

/// Like STILLROOM_TEST, with a screen; `prepare` is called before there is one.
#define STILLROOM_GLASS_TEST(Test, prepare)                                                                  \
    [[maybe_unused]] static const bool Test##_is_known                                                       \
        = TestProgram::add(__FILE__, [](int argc, char *argv[]) {                                            \
              prepare();                                                                                     \
              QGuiApplication app(argc, argv);                                                               \
              Test test;                                                                                     \
              return QTest::qExec(&test, argc, argv);                                                        \
          });

namespace Glass {

/// Frames come by the world's own time, as on a kiosk.
inline void drawnByTheClock() { }

/// Frames are drawn when the test turns time, and only then: the other loops turn animations by themselves.
inline void drawnInTurn()
{
    qputenv("QSG_RENDER_LOOP", "basic");
}

/// Without shaders: things lie where they would, and a picture is there sooner.
inline void drawnPlainly()
{
    qputenv("QT_QUICK_BACKEND", "software");
}

}
