// SPDX-License-Identifier: MPL-2.0
// The one path of light from a choice to the glass: targets in, slew-limited colours out.
#pragma once

#include "core/catalog.h"
#include "core/visit.h"
#include "lightgovernor.h"
#include "moodchoice.h"
#include "session.h"

#include <QColor>
#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <vector>

class RoomLight;

class Lighting : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the room has one light")
    Q_PROPERTY(QColor skyTop READ skyTop NOTIFY shownChanged FINAL)
    Q_PROPERTY(QColor skyMiddle READ skyMiddle NOTIFY shownChanged FINAL)
    Q_PROPERTY(QColor skyLow READ skyLow NOTIFY shownChanged FINAL)
    Q_PROPERTY(QColor far READ far NOTIFY shownChanged FINAL)
    Q_PROPERTY(QColor middle READ middle NOTIFY shownChanged FINAL)
    Q_PROPERTY(QColor near READ near NOTIFY shownChanged FINAL)
    Q_PROPERTY(QColor glow READ glow NOTIFY shownChanged FINAL)
    Q_PROPERTY(QColor pebble READ pebble NOTIFY shownChanged FINAL)
    Q_PROPERTY(QColor chosen READ chosen NOTIFY shownChanged FINAL)
    Q_PROPERTY(QColor ink READ ink NOTIFY shownChanged FINAL)
    Q_PROPERTY(QColor softInk READ softInk NOTIFY shownChanged FINAL)
    Q_PROPERTY(QColor chosenInk READ chosenInk NOTIFY shownChanged FINAL)
    Q_PROPERTY(QList<qreal> scenes READ scenes NOTIFY shownChanged FINAL)
    Q_PROPERTY(qreal words READ words NOTIFY shownChanged FINAL)
    Q_PROPERTY(qreal drift READ drift NOTIFY driftChanged FINAL)
    Q_PROPERTY(bool still READ still NOTIFY chosenChanged FINAL)
    Q_PROPERTY(bool changing READ changing NOTIFY shownChanged FINAL)
    Q_PROPERTY(int brightness READ brightness NOTIFY chosenChanged FINAL)
    Q_PROPERTY(int warmth READ warmth NOTIFY chosenChanged FINAL)
    Q_PROPERTY(Lighting::Motion motion READ motion NOTIFY chosenChanged FINAL)
    Q_PROPERTY(int farthest READ farthest CONSTANT FINAL)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY chosenChanged FINAL)
    Q_PROPERTY(QList<MoodChoice *> moods READ moods CONSTANT FINAL)
public:
    enum class Motion { Still = int(::Motion::Still), Slow, Gentle };
    Q_ENUM(Motion)

    Lighting(const std::vector<Mood> &moods, const RoomLight &roomLight, Session &session,
        const Language &language, Clock &clock);

    QColor skyTop() const { return shown(Token::SkyTop); }
    QColor skyMiddle() const { return shown(Token::SkyMiddle); }
    QColor skyLow() const { return shown(Token::SkyLow); }
    QColor far() const { return shown(Token::Far); }
    QColor middle() const { return shown(Token::Middle); }
    QColor near() const { return shown(Token::Near); }
    QColor glow() const { return shown(Token::Glow); }
    QColor pebble() const { return shown(Token::Pebble); }
    QColor chosen() const { return shown(Token::Chosen); }
    QColor ink() const { return shown(Token::Ink); }
    QColor softInk() const { return shown(Token::SoftInk); }
    QColor chosenInk() const { return shown(Token::ChosenInk); }
    /// How much there is of each scene, in the order of SceneKind; together 1.
    QList<qreal> scenes() const { return toList(m_governor.scenes()); }
    /// How much of the words of the room at rest is shown, 0 (it is closed) to 1.
    qreal words() const { return m_governor.words(); }
    qreal drift() const { return m_governor.drift(); }
    bool still() const { return motion() == Motion::Still; }
    bool changing() const { return m_governor.changing(); }
    int brightness() const;
    int warmth() const;
    Motion motion() const;
    int farthest() const { return kFarthestStep; }
    bool canUndo() const;
    QList<MoodChoice *> moods() const { return m_moods; }
    /// L*a*b* as shown now, for tests and for whatever judges the light.
    const Palette &shownPalette() const { return m_governor.shown(); }

    Q_INVOKABLE void choose(MoodChoice *mood);
    /// One step darker (-1) or brighter (1); past the farthest step nothing happens.
    Q_INVOKABLE void brighten(int steps);
    Q_INVOKABLE void warm(int steps);
    Q_INVOKABLE void move(Lighting::Motion motion);
    Q_INVOKABLE void undo();
    /// The page of the session's place is on the glass: light that waited for it sets out.
    Q_INVOKABLE void pageCame();

Q_SIGNALS:
    void shownChanged();
    void driftChanged();
    void chosenChanged();

private:
    QColor shown(Token token) const;
    void change(const LightChoice &choice);
    /// Who wants another light: somebody in the room, somebody who left it, or the room itself.
    enum class By { Visitor, Leaving, Nobody };
    void aim(By by);
    bool dark() const;
    void followRoom();
    void followVisit();
    void goHome(By by);
    void waitForPage();

    const std::vector<Mood> &m_catalog;
    const Mood m_dark;
    const RoomLight &m_roomLight;
    Session &m_session;
    QList<MoodChoice *> m_moods;
    LightGovernor m_governor;
};
