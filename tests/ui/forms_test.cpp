// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of ui/, as Designer would open them, held against the names that code and tests ask for. No room is linked:
// a form stands for itself.
#include "support/places.h"

#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDirIterator>
#include <QDomDocument>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSet>
#include <QTextEdit>
#include <QUiLoader>

#include <memory>
#include <vector>

namespace {

QString formsFolder() { return QString::fromStdString(yingke::test::sourceDir()) + QStringLiteral("/ui"); }

QByteArray contents(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QStringList filesBelow(const QString& folder, const QStringList& patterns) {
    QStringList found;
    QDirIterator files(folder, patterns, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        found << files.next();
    }
    found.sort();
    return found;
}

struct Form {
    QString path;
    QString name; ///< logbook/export_page
    QDomDocument document;
    std::unique_ptr<QWidget> widget;

    [[nodiscard]] std::vector<QDomElement> elements(const char* tag) const {
        const QDomNodeList nodes = document.elementsByTagName(QLatin1String(tag));
        std::vector<QDomElement> all;
        for (int i = 0; i < nodes.size(); ++i) {
            all.push_back(nodes.at(i).toElement());
        }
        return all;
    }
    /// The texts of a tag ("tabstop", "cstring").
    [[nodiscard]] QSet<QString> texts(const char* tag) const {
        QSet<QString> all;
        for (const QDomElement& one : elements(tag)) {
            all.insert(one.text());
        }
        return all;
    }
};

/// Makes what is promoted as its base class, as Designer does.
class Loader : public QUiLoader {
public:
    QHash<QString, QString> bases;

    QWidget* createWidget(const QString& kind, QWidget* parent, const QString& name) override {
        return QUiLoader::createWidget(bases.value(kind, kind), parent, name);
    }
};

std::vector<Form> allForms(Loader& loader) {
    std::vector<Form> forms;
    for (const QString& path : filesBelow(formsFolder(), {QStringLiteral("*.ui")})) {
        Form form;
        form.path = path;
        form.name = path.mid(formsFolder().size() + 1).chopped(3);
        INFO(form.name.toStdString());
        REQUIRE(form.document.setContent(contents(path)));
        for (const QDomElement& custom : form.elements("customwidget")) {
            loader.bases[custom.firstChildElement(QStringLiteral("class")).text()] =
                custom.firstChildElement(QStringLiteral("extends")).text();
        }
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        form.widget.reset(loader.load(&file));
        INFO(loader.errorString().toStdString());
        REQUIRE(form.widget != nullptr);
        CHECK(loader.errorString().isEmpty());
        forms.push_back(std::move(form));
    }
    REQUIRE_FALSE(forms.empty());
    return forms;
}

/// As the window calls what the form calls export_start.
QString inWindow(const QString& name) { return QString(name).replace(QLatin1Char('_'), QLatin1Char('-')); }

/// Where somebody writes or chooses.
bool isInput(const QWidget* widget) {
    return qobject_cast<const QLineEdit*>(widget) != nullptr || qobject_cast<const QTextEdit*>(widget) != nullptr ||
           qobject_cast<const QPlainTextEdit*>(widget) != nullptr ||
           qobject_cast<const QComboBox*>(widget) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(widget) != nullptr ||
           qobject_cast<const QAbstractItemView*>(widget) != nullptr;
}

/// Widgets that the form itself names, without what Qt puts inside of them.
std::vector<QWidget*> ownWidgets(const Form& form) {
    QSet<QString> named;
    for (const QDomElement& one : form.elements("widget")) {
        named.insert(one.attribute(QStringLiteral("name")));
    }
    std::vector<QWidget*> own;
    for (QWidget* widget : form.widget->findChildren<QWidget*>()) {
        if (named.contains(widget->objectName())) {
            own.push_back(widget);
        }
    }
    return own;
}

/// Words in quotes: names that the code gives, whole or as the parts that it makes them of.
QSet<QString> quotedIn(const QString& folder) {
    static const QRegularExpression asked(QStringLiteral(R"(findChild(?:ren)?<[^>]*>\([^)]*\))"));
    static const QRegularExpression quoted(QStringLiteral(R"re("(-?[a-zA-Z][\w-]*)(?:%\d)?")re"));
    QSet<QString> words;
    for (const QString& path : filesBelow(folder, {QStringLiteral("*.cpp"), QStringLiteral("*.h")})) {
        QString text = QString::fromUtf8(contents(path));
        text.remove(asked);
        for (auto found = quoted.globalMatch(text); found.hasNext();) {
            words.insert(found.next().captured(1));
        }
    }
    return words;
}

/// A name that is among the words or made of them: "day-picker", "line" + number, "export" + "-bar".
bool isGiven(const QString& name, const QSet<QString>& words) {
    static const QRegularExpression digits(QStringLiteral("\\d+$"));
    if (words.contains(name) || words.contains(QString(name).remove(digits))) {
        return true;
    }
    for (qsizetype at = name.indexOf(QLatin1Char('-')); at > 0; at = name.indexOf(QLatin1Char('-'), at + 1)) {
        if (words.contains(name.left(at + 1)) || (words.contains(name.left(at)) && words.contains(name.mid(at)))) {
            return true;
        }
    }
    return false;
}

} // namespace

TEST_CASE("Every form opens, with classes that Designer knows", "[ui]") {
    Loader loader;
    const QStringList known = loader.availableWidgets();
    static const QRegularExpression camel(QStringLiteral("(?<!^)(?=[A-Z])"));
    for (const Form& form : allForms(loader)) {
        INFO(form.name.toStdString());
        const QString fullName = form.document.documentElement().firstChildElement(QStringLiteral("class")).text();
        const QString workspace = form.name.section(QLatin1Char('/'), 0, 0);
        REQUIRE(fullName.startsWith(QStringLiteral("yingke::%1::").arg(workspace))); // the context of its texts
        const QString bare = fullName.section(QStringLiteral("::"), -1);
        REQUIRE(QString(bare).replace(camel, QStringLiteral("_")).toLower() == QFileInfo(form.path).completeBaseName());
        QSet<QString> promoted;
        for (const QDomElement& custom : form.elements("customwidget")) {
            promoted.insert(custom.firstChildElement(QStringLiteral("class")).text());
            const QString base = custom.firstChildElement(QStringLiteral("extends")).text();
            INFO(base.toStdString());
            REQUIRE(known.contains(base));
            const QString header = custom.firstChildElement(QStringLiteral("header")).text();
            INFO(header.toStdString());
            REQUIRE(QFileInfo::exists(formsFolder() + QStringLiteral("/../src/") + header));
        }
        for (const QDomElement& one : form.elements("widget")) {
            const QString kind = one.attribute(QStringLiteral("class"));
            INFO(kind.toStdString());
            REQUIRE((known.contains(kind) || promoted.contains(kind)));
        }
    }
}

TEST_CASE("A form says everything to somebody who sees nothing of it", "[ui]") {
    Loader loader;
    for (const Form& form : allForms(loader)) {
        INFO(form.name.toStdString());
        const QSet<QString> stops = form.texts("tabstop");
        QSet<QString> buddied;
        for (const QLabel* label : form.widget->findChildren<QLabel*>()) {
            INFO(label->objectName().toStdString());
            REQUIRE(label->textFormat() == Qt::PlainText);
            if (label->buddy() != nullptr) {
                buddied.insert(label->buddy()->objectName());
            }
        }
        REQUIRE(buddied == form.texts("cstring")); // no buddy is meant for somebody who isn't there
        for (const QWidget* widget : ownWidgets(form)) {
            INFO(widget->objectName().toStdString());
            if (isInput(widget)) {
                REQUIRE((!widget->accessibleName().isEmpty() || buddied.contains(widget->objectName())));
            }
            const bool acts = isInput(widget) || qobject_cast<const QAbstractButton*>(widget) != nullptr;
            if (acts && (widget->focusPolicy() & Qt::TabFocus) != 0) {
                REQUIRE(stops.contains(widget->objectName()));
            }
        }
        for (const QString& stop : stops) {
            INFO(stop.toStdString());
            REQUIRE(form.widget->findChild<QWidget*>(stop) != nullptr);
        }
    }
}

TEST_CASE("Code and tests ask for names that a form or the code gives", "[ui]") {
    Loader loader;
    QSet<QString> formed;
    for (const Form& form : allForms(loader)) {
        INFO(form.name.toStdString());
        QSet<QString> here;
        for (const QDomElement& one : form.elements("widget")) {
            const QString name = one.attribute(QStringLiteral("name"));
            INFO(name.toStdString());
            REQUIRE_FALSE(here.contains(name));
            here.insert(name);
            formed.insert(inWindow(name));
        }
    }
    const QString root = QString::fromStdString(yingke::test::sourceDir());
    const QSet<QString> given = formed + quotedIn(root + QStringLiteral("/src"));
    static const QRegularExpression asks(QStringLiteral(
        R"re(\b(?:findChild(?:ren)?<[^>]*>|click|clickCard|type|text|press|button)\((?:[\w>*.&-]+, )?(?:(?:QStringLiteral|QLatin1String)\()?"([a-zA-Z][\w-]*)")re"));
    int asked = 0;
    for (const char* folder : {"/src", "/tests/gui", "/tests/shots"}) {
        for (const QString& path : filesBelow(root + QLatin1String(folder), {QStringLiteral("*.cpp")})) {
            INFO(path.toStdString());
            const QString text = QString::fromUtf8(contents(path));
            for (auto found = asks.globalMatch(text); found.hasNext(); ++asked) {
                const QString name = found.next().captured(1);
                INFO(name.toStdString());
                CHECK(isGiven(name, given));
            }
        }
    }
    REQUIRE(asked > 100); // the expression still finds how they ask
}
