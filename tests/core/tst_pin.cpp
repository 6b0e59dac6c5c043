// SPDX-License-Identifier: MPL-2.0
// Digits that staff type: sealed slowly, compared slowly, and wiped.
#include "core/pin.h"
#include "testprogram.h"

#include <cstddef>
#include <memory>
#include <new>

using namespace Qt::StringLiterals;

namespace {

Digits typed(const char *text)
{
    Digits digits;
    for (; *text; ++text)
        digits.add(*text - '0');
    return digits;
}

}

class PinTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_seal_opens_for_its_own_digits_and_no_others()
    {
        const auto seal = sealOf(typed("4711"));
        QVERIFY(seal && isSeal(*seal));
        QVERIFY(opens(typed("4711"), *seal));
        for (const char *other : { "4712", "47110", "0471", "47114711", "" })
            QVERIFY(!opens(typed(other), *seal));
        QVERIFY(!seal->contains(u"4711"_s));
    }

    void the_same_digits_never_have_the_same_seal()
    {
        QVERIFY(sealOf(typed("1234")) != sealOf(typed("1234")));
    }

    void what_is_no_seal_opens_for_nobody()
    {
        for (const QString &text : { QString(), u"1234"_s, u"$argon2id$v=19$m=65536,t=2,p=1$"_s })
            QVERIFY(!isSeal(text) && !opens(typed("1234"), text));
    }

    void a_seal_that_would_eat_the_machine_is_none()
    {
        const QString rest = u",p=1$"_s + QString(22, u'A') + u'$' + QString(43, u'A');
        QVERIFY(isSeal(u"$argon2id$v=19$m=65536,t=2"_s + rest));
        QVERIFY(!isSeal(u"$argon2id$v=19$m=4194304,t=2"_s + rest));
        QVERIFY(!isSeal(u"$argon2id$v=19$m=65536,t=11"_s + rest));
        QVERIFY(!isSeal(u"$argon2i$v=19$m=65536,t=2"_s + rest));
        QVERIFY(!isSeal(u"$argon2id$v=19$m=65536,t=2"_s + rest + u'\n'));
    }

    void four_to_eight_digits_and_nothing_else_are_taken()
    {
        Digits digits;
        for (const int not_a_digit : { -1, 10, 48, 1 << 30 })
            digits.add(not_a_digit);
        QCOMPARE(digits.count(), 0U);
        for (int i = 0; i < 12; ++i) {
            QCOMPARE(digits.enough(), digits.count() >= 4);
            digits.add(i % 10);
        }
        QCOMPARE(digits.count(), 8U);
    }

    void they_are_wiped_when_cleared_and_when_they_go()
    {
        alignas(Digits) std::byte memory[sizeof(Digits)]{};
        const auto holds = [&memory](char digit) { // every byte as it lies there, whatever lived in it
            const volatile std::byte *bytes = memory;
            int found = 0;
            for (std::size_t i = 0; i < sizeof memory; ++i)
                found += bytes[i] == std::byte(digit) ? 1 : 0;
            return found >= 4;
        };
        auto *digits = new (memory) Digits(typed("7777"));
        QVERIFY(holds('7'));
        digits->clear();
        QVERIFY(!holds('7'));
        *digits = typed("8888");
        QVERIFY(holds('8'));
        std::destroy_at(digits);
        QVERIFY(!holds('8'));
    }
};

STILLROOM_TEST(PinTest)
#include "tst_pin.moc"
