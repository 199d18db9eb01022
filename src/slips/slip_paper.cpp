// SPDX-License-Identifier: GPL-3.0-or-later
#include "slips/slip_paper.h"

#include "platform/kept_file.h"
#include "slips/texts.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

#include <algorithm>

namespace yingke::slips {

namespace {

constexpr PaperSize allSizes[] = {PaperSize::A4, PaperSize::A5, PaperSize::Continuous};

QJsonObject objectOf(const platform::KeptContent& kept) { return QJsonDocument::fromJson(kept.bytes).object(); }

QString machine() { return QSysInfo::machineHostName(); }

} // namespace

QSizeF paperMm(PaperSize size) {
    switch (size) {
    case PaperSize::A4:
        return {210, 297};
    case PaperSize::A5:
        return {210, 148};
    case PaperSize::Continuous:
        return {241, 140};
    }
    return {};
}

const char* paperName(PaperSize size) {
    switch (size) {
    case PaperSize::A4:
        return "a4";
    case PaperSize::A5:
        return "a5";
    case PaperSize::Continuous:
        return "continuous";
    }
    return "";
}

std::optional<PaperSize> paperFrom(const std::string& name) {
    for (const PaperSize size : allSizes) {
        if (name == paperName(size)) {
            return size;
        }
    }
    return std::nullopt;
}

SlipPapers SlipPapers::load(const QString& path, std::vector<QString>& problems) {
    SlipPapers papers;
    const platform::KeptContent kept = platform::readKept(path, platform::jsonObject());
    const QJsonObject mine = objectOf(kept).value(machine()).toObject();
    if (kept.from == platform::KeptContent::From::Copy) {
        problems.push_back(kept.told);
    } else if (!kept.told.isEmpty()) {
        problems.push_back(Texts::tr("%1 can't be read. Slips are printed without an offset until it is set anew "
                                     "({key:slip_preview}).")
                               .arg(path));
    }
    const QJsonObject kinds = mine.value(QStringLiteral("kinds")).toObject();
    for (auto it = kinds.begin(); it != kinds.end(); ++it) {
        if (const auto size = paperFrom(it.value().toString().toStdString())) {
            papers.m_sizes[it.key().toStdString()] = *size;
        }
    }
    const QJsonObject offsets = mine.value(QStringLiteral("offsets_mm")).toObject();
    for (const PaperSize size : allSizes) {
        const QJsonObject offset = offsets.value(QLatin1String(paperName(size))).toObject();
        const auto read = [&offset](const char* name) {
            return std::clamp(offset.value(QLatin1String(name)).toDouble(), -mostOffsetMm, mostOffsetMm);
        };
        papers.m_offsets[size] = {size, read("x"), read("y")};
    }
    return papers;
}

std::optional<PaperSize> SlipPapers::sizeFor(const std::string& kind) const {
    const auto found = m_sizes.find(kind);
    return found != m_sizes.end() ? std::optional(found->second) : std::nullopt;
}

SlipPaper SlipPapers::paper(PaperSize size) const {
    const auto found = m_offsets.find(size);
    return found != m_offsets.end() ? found->second : SlipPaper{size, 0, 0};
}

void SlipPapers::choose(const std::string& kind, const SlipPaper& paper) {
    m_sizes[kind] = paper.size;
    m_offsets[paper.size] = {paper.size, std::clamp(paper.offsetX, -mostOffsetMm, mostOffsetMm),
                             std::clamp(paper.offsetY, -mostOffsetMm, mostOffsetMm)};
}

QString SlipPapers::save(const QString& path) const {
    QJsonObject machines = objectOf(platform::readKept(path, platform::jsonObject())); // other machines' choices stay
    QJsonObject kinds;
    for (const auto& [kind, size] : m_sizes) {
        kinds.insert(QString::fromStdString(kind), QLatin1String(paperName(size)));
    }
    QJsonObject offsets;
    for (const auto& [size, paper] : m_offsets) {
        offsets.insert(QLatin1String(paperName(size)),
                       QJsonObject{{QStringLiteral("x"), paper.offsetX}, {QStringLiteral("y"), paper.offsetY}});
    }
    machines.insert(machine(), QJsonObject{{QStringLiteral("kinds"), kinds}, {QStringLiteral("offsets_mm"), offsets}});
    const QString why = platform::replaceKept(path, QJsonDocument(machines).toJson(), platform::jsonObject());
    if (why.isEmpty()) {
        return {};
    }
    return Texts::tr("The choice of paper can't be written (%1): %2. It holds until the program ends.").arg(path, why);
}

} // namespace yingke::slips
