// SPDX-License-Identifier: MPL-2.0
// The Spanish was written for the same harm as the English, not translated word by word.
#include "content/bannedwords.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace words {

namespace {

struct Row {
    const char16_t *rule;
    const char16_t *words;
    const char16_t *kinder;
};

// Voice: what orders, hurries, blames or reaches for the body. Address: speaking to a stranger as to a child.
const Row kEnglish[] = {
    { u"voice", u"calm down", u"leave it out" },
    { u"voice", u"relax(?:es|ed|ing)?", u"rest, if you like" },
    { u"voice", u"just|simply", u"leave it out, or only" },
    { u"voice", u"deep breaths?|breathe deep(?:ly)?", u"breathe your own way" },
    { u"voice", u"(?:close|shut) your eyes", u"look at something you like" },
    { u"voice", u"do(?:n't| not) worry", u"there is no rush" },
    { u"voice", u"fail(?:s|ed|ing|ure|ures)?", u"did not work" },
    { u"voice", u"refus(?:e|es|ed|al|ing)", u"said no" },
    { u"voice", u"no[ -]shows?", u"missed visit" },
    { u"voice", u"non-?complian(?:t|ce)", u"chose another way" },
    { u"voice", u"victims?", u"person who lived through it" },
    { u"voice", u"must|ha(?:ve|s|d) to|should|ought to|you need to",
        u"you can, or say who does it and when" },
    { u"voice", u"wrong", u"what went badly, or what is not right" },
    { u"voice", u"you(?:'re| are) (?:anxious|upset|stressed|afraid|scared|angry|broken|sick|ill)",
        u"some people feel" },
    { u"promise", u"you(?:'re| are) safe|safe (?:here|place|space)|(?:fully|completely|totally) safe",
        u"say who is there and where the doors are" },
    { u"promise", u"guarantee[ds]?|we promise", u"say what is done, and by whom" },
    { u"claim", u"proven|clinically|cures?|cured|heals?|healed|healing", u"some people find it helps" },
    { u"label", u"ptsd|disorders?|diagnos(?:e|es|ed|is|tic)|symptoms?|patholog(?:y|ical)|dysfunction(?:al)?",
        u"say what it is like, in plain words" },
    { u"label", u"trauma(?:s|tic|tized)?|triggered|panic attacks?|anxiety|depress(?:ed|ion)",
        u"say what it is like, in plain words" },
    { u"label", u"mental(?:ly)? ill(?:ness)?|addicts?|crazy|insane|schizo\\w*|bipolar",
        u"person first, or leave it out" },
    { u"praise", u"(?:well|nicely) done|(?:good|great|nice) (?:job|work)|congratulations|you did it",
        u"leave it out" },
};

const Row kSpanish[] = {
    { u"voice", u"cálm(?:ese|ate)|tranquil(?:ícese|ízate)", u"se quita" },
    { u"voice", u"relaj(?:a|e|ar|arse|ado|ada|ados|adas|ación|ante|antes)|relájese|relájate",
        u"descansar, si gusta" },
    { u"voice", u"simplemente|nada más haga", u"se quita" },
    { u"voice", u"respir(?:e|a|ar) (?:hondo|profundo|profundamente)|respiraci(?:ón profunda|ones profundas)",
        u"respire a su manera" },
    { u"voice", u"cierr[ae] (?:los|sus|tus) ojos", u"mire algo que le guste" },
    { u"voice", u"no (?:se preocupe|te preocupes|hay de qué preocuparse)", u"no hay prisa" },
    { u"voice", u"fracas(?:o|os|ó|ar|ado|ada)|falló|fallaron|fallid[oa]s?", u"no funcionó" },
    { u"voice", u"se negó|se rehusó|rehus[oóa]|rechaz(?:ó|a|ar|o)", u"dijo que no" },
    { u"voice", u"inasistencias?|no se presentó", u"cita perdida" },
    { u"voice", u"incumpl(?:e|ió|ido|ida|imiento|imientos)", u"escogió otra cosa" },
    { u"voice", u"víctimas?", u"persona que vivió esto" },
    { u"voice",
        u"deb(?:e|es|en|emos|ería|erías|erían)(?! a\\b)|t(?:iene|ienes|ienen|enga|engan|endrá|endrán) "
        u"que|hay que|"
        u"es obligatorio",
        u"puede, o se dice quién lo hace y cuándo" },
    { u"voice", u"equivocad[oa]s?|incorrect[oa]s?|está mal", u"lo que salió mal, o lo que no es así" },
    { u"voice", u"usted está (?:ansios|molest|estresad|asustad|enojad|enferm)[oa]",
        u"algunas personas sienten" },
    { u"promise",
        u"a salvo|(?:lugar|espacio|sitio) seguro|zona segura|aquí está segur[oa]|está segur[oa] aquí",
        u"se dice quién está y dónde están las puertas" },
    { u"promise", u"garantiz(?:a|amos|ado|ada)|(?:le|se lo) prometemos", u"se dice qué se hace, y quién" },
    { u"claim", u"(?:está |científicamente )?comprobad[oa]s?|clínicamente|cura[rn]?|sanar?|sanación",
        u"a algunas personas les ayuda" },
    { u"label",
        u"tept|trastornos?|diagn[oó]stic(?:o|os|a|ar|ada|ado)|síntomas?|patológic[oa]s?|disfuncional(?:es)?",
        u"se cuenta cómo es, con palabras sencillas" },
    { u"label",
        u"traumas?|traum[aá]tic[oa]s?|traumatizad[oa]s?|ataques? de pánico|ansiedad|depresión|deprimid[oa]s?",
        u"se cuenta cómo es, con palabras sencillas" },
    { u"label", u"enfermedad mental|adict[oa]s?|loc[oa]s?|demente|bipolar|esquizo\\w*",
        u"primero la persona, o se quita" },
    { u"praise", u"bien hecho|buen trabajo|felicidades|felicitaciones|lo logr(?:ó|aste)", u"se quita" },
    { u"address", u"tú|tu|tus|ti|te|contigo|tuy[oa]s?|puedes|quieres|tienes|eres|estás|vos|vosotros",
        u"usted" },
};

template <std::size_t Size>
std::vector<Banned> compiled(const Row (&rows)[Size])
{
    std::vector<Banned> list;
    for (const Row &row : rows) {
        const QRegularExpression pattern(u"\\b(?:"_s + QString::fromUtf16(row.words) + u")\\b"_s,
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        Q_ASSERT(pattern.isValid());
        list.push_back({ QString::fromUtf16(row.rule), pattern, QString::fromUtf16(row.kinder) });
    }
    return list;
}

}

const std::vector<Banned> &bannedIn(const QString &language)
{
    static const QHash<QString, std::vector<Banned>> lists{
        { u"en"_s, compiled(kEnglish) },
        { u"es"_s, compiled(kSpanish) },
    };
    static const std::vector<Banned> none;
    const auto list = lists.find(language);
    return list == lists.end() ? none : *list;
}

}
