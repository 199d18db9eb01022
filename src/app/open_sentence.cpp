// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/open_sentence.h"

#include "app/texts.h"

namespace yingke::app {

namespace {

QString gone() {
    return Texts::tr("the file is missing or empty, but what stands beside it, or what this computer has seen of it, "
                     "says that there was one");
}
QString wentBack() {
    return Texts::tr("it ends before event %1, which this computer has seen in it: its end was taken away, or an older "
                     "log was put back");
}
QString replaced() {
    return Texts::tr("its event %1 is another than the one that this computer has seen in it: another log was put in "
                     "its place");
}
QString beginning() { return Texts::tr("its beginning can't be read"); }
QString broke() { return Texts::tr("reading it breaks off"); }
QString headMissing() { return Texts::tr("its head file (journal.sqlite.head) is missing"); }
QString headUnreadable() { return Texts::tr("its head file (journal.sqlite.head) can't be read"); }
QString cut() { return Texts::tr("events are missing at its end, from number %1 on"); }
QString other() { return Texts::tr("its head file names another event number %1 than the one that is there"); }
QString missing() { return Texts::tr("event %1 is missing"); }
QString changed() { return Texts::tr("event %1 is not as it was written"); }
QString personal() { return Texts::tr("the personal part of event %1 is not as it was written"); }
QString seal() { return Texts::tr("the seal in event %1 names another event than the one that is there"); }

QString headForged() {
    return Texts::tr("its head file (journal.sqlite.head) does not bear the mark of this user's key");
}
QString eventForged() { return Texts::tr("event %1 does not bear the mark of this user's key"); }

QString damageText(journal::Damage damage) {
    using journal::Damage;
    switch (damage) {
    case Damage::None:
    case Damage::ReadBroke:
        return broke();
    case Damage::Gone:
        return gone();
    case Damage::Beginning:
        return beginning();
    case Damage::HeadMissing:
        return headMissing();
    case Damage::HeadUnreadable:
        return headUnreadable();
    case Damage::TailCut:
        return cut();
    case Damage::OtherEvent:
        return other();
    case Damage::EventMissing:
        return missing();
    case Damage::EventChanged:
        return changed();
    case Damage::PersonalChanged:
        return personal();
    case Damage::SealBroken:
        return seal();
    case Damage::WentBack:
        return wentBack();
    case Damage::Replaced:
        return replaced();
    case Damage::HeadForged:
        return headForged();
    case Damage::EventForged:
        return eventForged();
    }
    return {};
}

QString damagedSentence() {
    return Texts::tr("The log %1 is not as it was written: %2. Nothing was added to it and nothing in it was changed. "
                     "Keep the file and those beside it, and tell who looks after the program.");
}
QString lockedSentence() {
    return Texts::tr("Yingke is open already on this log (%1). Go to its window, or close it first.");
}
QString newerSentence() {
    return Texts::tr(
        "The log %1 was written by a newer version of Yingke. Install that version; the file was left as it is.");
}
QString foreignSentence() {
    return Texts::tr("%1 is not a log of Yingke (%2). It was left as it is; choose another data place with --data.");
}
QString folderSentence() {
    return Texts::tr("The data place %1 can't be written. Check its permissions, or choose another with --data.");
}
QString diskSentence() { return Texts::tr("The log %1 can't be opened: %2"); }
QString readOnlySentence() {
    return Texts::tr("The log %1 can't be read and written by this user. Check the file's permissions (they were left "
                     "as they are).");
}
QString fullSentence() {
    return Texts::tr("There is no room on the disk for the log %1. Make room, then start again; nothing was lost.");
}
QString busySentence() {
    return Texts::tr("Another program is holding the log %1. Close that program, then start again.");
}

} // namespace

QString openSentence(const journal::OpenAnswer& answer, const QString& path) {
    using journal::OpenFault;
    switch (answer.fault) {
    case OpenFault::None:
        return {};
    case OpenFault::Locked:
        return lockedSentence().arg(path);
    case OpenFault::Newer:
        return newerSentence().arg(path);
    case OpenFault::Foreign:
        return foreignSentence().arg(path, answer.detail);
    case OpenFault::Folder:
        return folderSentence().arg(answer.detail);
    case OpenFault::Disk:
        return diskSentence().arg(path, answer.detail);
    case OpenFault::ReadOnly:
        return readOnlySentence().arg(path);
    case OpenFault::Full:
        return fullSentence().arg(path);
    case OpenFault::Busy:
        return busySentence().arg(path);
    case OpenFault::Damaged: {
        const QString what = damageText(answer.damage);
        return damagedSentence().arg(path, what.contains(QLatin1String("%1")) ? what.arg(answer.event) : what);
    }
    }
    return {};
}

} // namespace yingke::app
