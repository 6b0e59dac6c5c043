// SPDX-License-Identifier: MPL-2.0
// What eyes that lack one kind of cone see, against what is known of them.
#include "core/eyes.h"
#include "testprogram.h"

#include <cmath>

namespace {

constexpr Eyes kLacking[]{ Eyes::Protan, Eyes::Deutan, Eyes::Tritan };

bool nearly(Rgb a, Rgb b, double within)
{
    return std::abs(a.r - b.r) <= within && std::abs(a.g - b.g) <= within && std::abs(a.b - b.b) <= within;
}

}

class EyesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void greys_are_the_same_to_all_eyes()
    {
        for (const Eyes eyes : kAllEyes)
            for (double c = 0; c <= 1; c += 0.05)
                QVERIFY2(nearly(seenBy(eyes, { c, c, c }), { c, c, c }, 0.001), qPrintable(nameOf(eyes)));
    }

    void usual_eyes_see_what_is_shown()
    {
        QVERIFY(nearly(seenBy(Eyes::Usual, { 0.1, 0.6, 0.9 }), { 0.1, 0.6, 0.9 }, 1e-9));
    }

    void a_colour_is_seen_as_the_paper_has_it()
    {
        // Half the green channel's light, by the second column of each matrix; what no screen can show is
        // cut.
        const Rgb green = toCoded({ 0, 0.5, 0 });
        QVERIFY(nearly(toLinear(seenBy(Eyes::Protan, green)), { 0.5263, 0.3931, 0 }, 0.001));
        QVERIFY(nearly(toLinear(seenBy(Eyes::Deutan, green)), { 0.4303, 0.3363, 0.0215 }, 0.001));
        QVERIFY(nearly(toLinear(seenBy(Eyes::Tritan, green)), { 0, 0.4654, 0.3457 }, 0.001));
    }

    void each_kind_confuses_what_it_is_known_to_confuse()
    {
        const Rgb moss{ 0.42, 0.47, 0.2 }, rust{ 0.6, 0.38, 0.2 }; // of one lightness
        const Rgb teal{ 0.3, 0.62, 0.66 }, sage{ 0.35, 0.62, 0.5 };
        for (const Eyes eyes : { Eyes::Protan, Eyes::Deutan })
            QVERIFY(difference(moss, rust, eyes) < 0.5 * difference(moss, rust, Eyes::Usual));
        QVERIFY(difference(moss, rust, Eyes::Tritan) > 0.8 * difference(moss, rust, Eyes::Usual));
        QVERIFY(difference(teal, sage, Eyes::Tritan) < 0.5 * difference(teal, sage, Eyes::Usual));
    }

    void nothing_seen_lies_outside_the_screen()
    {
        for (const Eyes eyes : kLacking)
            for (int corner = 0; corner < 8; ++corner) {
                const Rgb seen
                    = seenBy(eyes, { double(corner & 1), double((corner >> 1) & 1), double(corner >> 2) });
                for (const double c : { seen.r, seen.g, seen.b })
                    QVERIFY(c >= 0 && c <= 1);
            }
    }
};

STILLROOM_TEST(EyesTest)
#include "tst_eyes.moc"
