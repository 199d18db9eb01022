// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/slip/print_queues.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <string>

#include <cups/cups.h>
#include <cups/pwg.h>

namespace yingke::widgets {

namespace {

constexpr int connectMs = 3'000;
constexpr double answerSeconds = 5;
constexpr double nearMm = 1.5; ///< a driver's 241.3 × 139.7 is 241 × 140

struct CloseServer {
    void operator()(http_t* server) const { httpClose(server); }
};
struct DeleteAnswer {
    void operator()(ipp_t* answer) const { ippDelete(answer); }
};
using Server = std::unique_ptr<http_t, CloseServer>;
using Answer = std::unique_ptr<ipp_t, DeleteAnswer>;

Server connected() {
    Server server(httpConnect2(cupsServer(), ippPort(), nullptr, AF_UNSPEC, cupsEncryption(), 1, connectMs, nullptr));
    if (server != nullptr) {
        httpSetTimeout(
            server.get(), answerSeconds, [](http_t* /*server*/, void* /*data*/) { return 0; }, nullptr);
    }
    return server;
}

std::string uriOf(const QString& queue) {
    std::array<char, HTTP_MAX_URI> uri{};
    httpAssembleURIf(HTTP_URI_CODING_ALL, uri.data(), static_cast<int>(uri.size()), "ipp", nullptr, "localhost", 0,
                     "/printers/%s", queue.toUtf8().constData());
    return uri.data();
}

template <std::size_t Count> void want(ipp_t* request, const std::array<const char*, Count>& names) {
    ippAddStrings(request, IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "requested-attributes", static_cast<int>(Count), nullptr,
                  names.data());
}

QString textOf(ipp_attribute_t* attribute, int at = 0) {
    return attribute != nullptr ? QString::fromUtf8(ippGetString(attribute, at, nullptr)) : QString();
}

/// "iso_a4_210x297mm", "custom_max_254x355.6mm".
void readPaper(PrintQueue& queue, const QString& name) {
    const pwg_media_t* media = pwgMediaForPWG(name.toUtf8().constData());
    if (media == nullptr) {
        return;
    }
    const QSizeF size(media->width / 100.0, media->length / 100.0);
    const bool least = name.startsWith(QStringLiteral("custom_min"));
    if (least || name.startsWith(QStringLiteral("custom_max"))) {
        auto range = queue.custom.value_or(std::pair{QSizeF(), QSizeF()});
        (least ? range.first : range.second) = size;
        queue.custom = range;
    } else {
        queue.papers.push_back(size);
    }
}

void read(PrintQueue& queue, ipp_attribute_t* attribute) {
    const std::string name = ippGetName(attribute) != nullptr ? ippGetName(attribute) : "";
    if (name == "printer-name") {
        queue.name = textOf(attribute);
    } else if (name == "printer-info") {
        queue.shown = textOf(attribute);
    } else if (name == "printer-state") {
        queue.stopped = ippGetInteger(attribute, 0) == IPP_PSTATE_STOPPED;
    } else if (name == "printer-is-accepting-jobs") {
        queue.accepting = ippGetBoolean(attribute, 0) != 0;
    } else if (name == "printer-state-message") {
        queue.message = textOf(attribute);
    } else if (name == "device-uri") {
        static const QStringList saying{QStringLiteral("ipp"),   QStringLiteral("ipps"),
                                        QStringLiteral("dnssd"), QStringLiteral("implicitclass"),
                                        QStringLiteral("hp"),    QStringLiteral("cups-pdf")};
        queue.reports = saying.contains(textOf(attribute).section(QLatin1Char(':'), 0, 0));
    } else if (name == "printer-state-reasons") {
        for (int i = 0; i < ippGetCount(attribute); ++i) {
            if (const QString reason = textOf(attribute, i); reason != QStringLiteral("none")) {
                queue.reasons << reason;
            }
        }
    } else if (name == "media-supported") {
        for (int i = 0; i < ippGetCount(attribute); ++i) {
            readPaper(queue, textOf(attribute, i));
        }
    }
}

bool isNear(QSizeF one, QSizeF other) {
    return std::abs(one.width() - other.width()) <= nearMm && std::abs(one.height() - other.height()) <= nearMm;
}

bool within(QSizeF mm, const std::pair<QSizeF, QSizeF>& range) {
    return mm.width() >= range.first.width() - nearMm && mm.height() >= range.first.height() - nearMm &&
           mm.width() <= range.second.width() + nearMm && mm.height() <= range.second.height() + nearMm;
}

/// As CUPS takes it: a name where the paper has one.
std::string mediaOf(QSizeF mm) {
    for (const QSizeF& way : {mm, mm.transposed()}) {
        const pwg_media_t* media = pwgMediaForSize(static_cast<int>(std::lround(way.width() * 100)),
                                                   static_cast<int>(std::lround(way.height() * 100)));
        if (media != nullptr && std::string(media->pwg).rfind("custom", 0) != 0) {
            return media->pwg;
        }
    }
    return QStringLiteral("Custom.%1x%2mm").arg(mm.width()).arg(mm.height()).toStdString();
}

QString lastWords() { return QString::fromUtf8(cupsLastErrorString()); }

} // namespace

const PrintQueue* PrintQueues::find(const QString& name) const {
    const auto found = std::find_if(all.begin(), all.end(), [&name](const auto& queue) { return queue.name == name; });
    return found != all.end() ? &*found : nullptr;
}

PrintQueues seePrintQueues() {
    PrintQueues queues;
    const Server server = connected();
    if (server == nullptr) {
        return queues;
    }
    ipp_t* request = ippNewRequest(IPP_OP_CUPS_GET_PRINTERS);
    want(request, std::array{"printer-name", "printer-info", "printer-state", "printer-state-reasons",
                             "printer-state-message", "printer-is-accepting-jobs", "device-uri", "media-supported"});
    const Answer answer(cupsDoRequest(server.get(), request, "/"));
    // A server without a queue says "not found".
    queues.reached = answer != nullptr && (cupsLastError() <= IPP_STATUS_OK_EVENTS_COMPLETE ||
                                           cupsLastError() == IPP_STATUS_ERROR_NOT_FOUND);
    if (!queues.reached) {
        return queues;
    }
    bool isOpen = false;
    for (ipp_attribute_t* attribute = ippFirstAttribute(answer.get()); attribute != nullptr;
         attribute = ippNextAttribute(answer.get())) {
        if (ippGetGroupTag(attribute) != IPP_TAG_PRINTER) {
            isOpen = false;
            continue;
        }
        if (!isOpen) {
            queues.all.emplace_back();
            isOpen = true;
        }
        read(queues.all.back(), attribute);
    }
    for (PrintQueue& queue : queues.all) {
        queue.shown = queue.shown.isEmpty() ? queue.name : queue.shown;
    }
    const char* usual = queues.all.empty() ? nullptr : cupsGetDefault2(server.get());
    queues.usual = QString::fromUtf8(usual != nullptr ? usual : "");
    return queues;
}

bool takesPaper(const PrintQueue& queue, QSizeF mm) {
    if (queue.papers.empty() && !queue.custom) {
        return true;
    }
    const auto fits = [&queue](QSizeF way) {
        return (queue.custom && within(way, *queue.custom)) ||
               std::any_of(queue.papers.begin(), queue.papers.end(), [way](QSizeF one) { return isNear(one, way); });
    };
    return fits(mm) || fits(mm.transposed());
}

PrintSent sendToQueue(const QString& queue, const QByteArray& pdf, const QString& title, QSizeF mm) {
    const Server server = connected();
    if (server == nullptr) {
        return {0, lastWords()};
    }
    const QByteArray name = queue.toUtf8();
    const QByteArray words = title.toUtf8();
    cups_option_t* options = nullptr;
    int count = cupsAddOption("media", mediaOf(mm).c_str(), 0, &options);
    count = cupsAddOption("print-scaling", "none", count, &options);
    const int job = cupsCreateJob(server.get(), name.constData(), words.constData(), count, options);
    cupsFreeOptions(count, options);
    if (job <= 0) {
        return {0, lastWords()};
    }
    const bool whole = cupsStartDocument(server.get(), name.constData(), job, words.constData(), CUPS_FORMAT_PDF, 1) ==
                           HTTP_STATUS_CONTINUE &&
                       cupsWriteRequestData(server.get(), pdf.constData(), static_cast<std::size_t>(pdf.size())) ==
                           HTTP_STATUS_CONTINUE &&
                       cupsFinishDocument(server.get(), name.constData()) <= IPP_STATUS_OK_EVENTS_COMPLETE;
    if (!whole) {
        const QString why = lastWords();
        callOffPrintJob(queue, job); // half a slip must not come out later
        return {0, why};
    }
    return {job, {}};
}

PrintStage seePrintJob(const QString& queue, int job) {
    const Server server = connected();
    if (server == nullptr) {
        return PrintStage::Unknown;
    }
    ipp_t* request = ippNewRequest(IPP_OP_GET_JOB_ATTRIBUTES);
    ippAddString(request, IPP_TAG_OPERATION, IPP_TAG_URI, "printer-uri", nullptr, uriOf(queue).c_str());
    ippAddInteger(request, IPP_TAG_OPERATION, IPP_TAG_INTEGER, "job-id", job);
    ippAddString(request, IPP_TAG_OPERATION, IPP_TAG_NAME, "requesting-user-name", nullptr, cupsUser());
    want(request, std::array{"job-state"});
    const Answer answer(cupsDoRequest(server.get(), request, "/"));
    ipp_attribute_t* state = answer != nullptr ? ippFindAttribute(answer.get(), "job-state", IPP_TAG_ENUM) : nullptr;
    switch (state != nullptr ? ippGetInteger(state, 0) : 0) {
    case IPP_JSTATE_PENDING:
        return PrintStage::Waiting;
    case IPP_JSTATE_PROCESSING:
        return PrintStage::Printing;
    case IPP_JSTATE_HELD:
    case IPP_JSTATE_STOPPED:
        return PrintStage::Held;
    case IPP_JSTATE_CANCELED:
        return PrintStage::CalledOff;
    case IPP_JSTATE_ABORTED:
        return PrintStage::Failed;
    case IPP_JSTATE_COMPLETED:
        return PrintStage::Done;
    }
    return PrintStage::Unknown;
}

void callOffPrintJob(const QString& queue, int job) {
    if (const Server server = connected(); server != nullptr) {
        cupsCancelJob2(server.get(), queue.toUtf8().constData(), job, 0);
    }
}

} // namespace yingke::widgets
