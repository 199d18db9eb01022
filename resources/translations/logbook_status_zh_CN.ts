<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>yingke::logbook::ChainStatus</name>
    <message>
        <source>Verify</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>the backup failed: %1</source>
        <translation>备份没有成功：%1</translation>
    </message>
    <message>
        <source>never backed up</source>
        <translation>尚未备份</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 条记录</translation>
    </message>
    <message>
        <source>the log is whole · %1 events</source>
        <translation>记录完整 · %1 条</translation>
    </message>
    <message>
        <source>the log is whole up to event %1 of %2</source>
        <translation>前 %1 条完整（共 %2 条）</translation>
    </message>
    <message>
        <source>THE LOG IS NOT WHOLE: event %1 is not as it was written. Keep the file, and tell who looks after the program (yingkectl verify).</source>
        <translation>记录不完整：第 %1 条与写入时不符。请保留文件，告知维护人员（yingkectl verify）。</translation>
    </message>
    <message>
        <source>THE LOG CAN&apos;T BE VERIFIED: %1</source>
        <translation>记录无法校验：%1</translation>
    </message>
    <message>
        <source>verifying %1 %</source>
        <translation>正在校验 %1%</translation>
    </message>
    <message>
        <source>backing up %1 %</source>
        <translation>正在备份 %1%</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查出的问题</translation>
    </message>
    <message>
        <source>The log&apos;s key (~/.config/yingke/log-key) is not in the backup. Have a copy of it kept apart, by the manager.</source>
        <translation>备份里没有日志的密钥（~/.config/yingke/log-key）。请另抄一份，由经理保管。</translation>
    </message>
    <message>
        <source>backed up today %1 (without its key)</source>
        <translation>备份 今天 %1（不含密钥）</translation>
    </message>
    <message>
        <source>backed up yesterday %1 (without its key)</source>
        <translation>备份 昨天 %1（不含密钥）</translation>
    </message>
    <message>
        <source>backed up %1 (without its key)</source>
        <translation>备份 %1（不含密钥）</translation>
    </message>
</context>
<context>
    <name>yingke::logbook::FindingsPanel</name>
    <message>
        <source>What was found in the log</source>
        <translation>日志中查出的问题</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 处</translation>
    </message>
</context>
</TS>
