// SPDX-License-Identifier: MPL-2.0
#include "testprogram.h"

#include <cstdio>
#include <map>
#include <string>

namespace {

/// By name. Inside a function, so that it is there before the first test is added.
std::map<std::string, TestProgram::Run> &tests()
{
    static std::map<std::string, TestProgram::Run> all;
    return all;
}

}

bool TestProgram::add(const char *file, Run run)
{
    const std::string path(file);
    const std::size_t name = path.rfind('/') + 1;
    tests()[path.substr(name, path.rfind('.') - name)] = run;
    return true;
}

int main(int argc, char *argv[])
{
    const auto test = argc > 1 ? tests().find(argv[1]) : tests().end();
    if (test != tests().end()) {
        argv[1] = argv[0];
        return test->second(argc - 1, argv + 1);
    }
    std::fprintf(stderr, "usage: %s TEST [WHAT QT TEST TAKES]\nTEST is one of:\n", argv[0]);
    for (const auto &[name, run] : tests())
        std::fprintf(stderr, "  %s\n", name.c_str());
    return 2;
}
