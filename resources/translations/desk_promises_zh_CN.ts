<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>yingke::desk::PromiseBoard</name>
    <message>
        <source>No promise is open.</source>
        <translation>没有待跟进的承诺。</translation>
    </message>
    <message>
        <source> (overdue)</source>
        <translation>（已过期限）</translation>
    </message>
</context>
<context>
    <name>yingke::desk::PromiseQuestions</name>
    <message>
        <source>due %1</source>
        <translation>应于 %1 前</translation>
    </message>
    <message>
        <source>The promise was kept?</source>
        <translation>承诺已经兑现了吗？</translation>
    </message>
    <message>
        <source>Move the promise to another time</source>
        <translation>承诺改期</translation>
    </message>
    <message>
        <source>new time, later than before</source>
        <translation>新的时间（要晚于原来的时间）</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Write the new time, e.g. 15:30 or tomorrow 9:00.</source>
        <translation>请填新的时间，例如 15:30 或 明天 9:00。</translation>
    </message>
    <message>
        <source>Write why it is moved; the reason is kept.</source>
        <translation>请写明改期的原因，原因会记入日志。</translation>
    </message>
    <message>
        <source>It is a second time: breaking it is the gravest.</source>
        <translation>这是第二次约定，失约后果最严重。</translation>
    </message>
    <message>
        <source>The promise was not kept</source>
        <translation>承诺未兑现</translation>
    </message>
    <message>
        <source>why it was not kept</source>
        <translation>为什么没有兑现</translation>
    </message>
    <message>
        <source>Write why it was not kept; the reason is kept in the log.</source>
        <translation>请写明没有兑现的原因，原因会记入日志。</translation>
    </message>
    <message>
        <source>Who keeps the promise from now on?</source>
        <translation>这项承诺改由谁负责？</translation>
    </message>
    <message>
        <source>Choose who keeps it. Add colleagues with {key:desk.colleague}.</source>
        <translation>请选择负责人。添加同事按 {key:desk.colleague}。</translation>
    </message>
</context>
<context>
    <name>yingke::desk::PromiseTexts</name>
    <message>
        <source>MMM d</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>还没有人</translation>
    </message>
    <message>
        <source>%1 (has left)</source>
        <translation>%1（已不在本中心）</translation>
    </message>
    <message>
        <source>This is the second time. It is kept without fail and can&apos;t be moved again.</source>
        <translation>这是第二次约定的时间，务必守时，不能再改期。</translation>
    </message>
    <message>
        <source>May be moved, with a reason.</source>
        <translation>可以改期，要写明原因。</translation>
    </message>
    <message>
        <source>Moved %1 times. May be moved, with a reason.</source>
        <translation>已改期 %1 次。可以再改，要写明原因。</translation>
    </message>
    <message>
        <source>May be moved once; the second time is then kept without fail.</source>
        <translation>可以改期一次；第二次约定的时间务必守时，不能再改。</translation>
    </message>
    <message>
        <source>This time is fixed and can&apos;t be moved.</source>
        <translation>时间已定，不能改期。</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1, followed by %2</source>
        <translation>%1（%2跟进）</translation>
    </message>
</context>
</TS>
