<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>yingke::desk::Autostart</name>
    <message>
        <source>The entry is not in the program.</source>
        <translation>程序里缺少启动项。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>%1 写不进去：%2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be taken away: %2</source>
        <translation>%1 删不掉：%2</translation>
    </message>
</context>
<context>
    <name>yingke::desk::CanberraBell</name>
    <message>
        <source>No sound server and no sound card plays it; what is heard is the computer&apos;s own beep.</source>
        <translation>这台电脑没有能用的声卡或声音服务，放不出来；到时只有电脑自带的嘟声。</translation>
    </message>
</context>
<context>
    <name>yingke::desk::DesktopBus</name>
    <message>
        <source>Yingke</source>
        <translation>迎客</translation>
    </message>
    <message>
        <source>Show the desk</source>
        <translation>打开接待台</translation>
    </message>
    <message>
        <source>A visitor waits, a limit runs</source>
        <translation>有客户在等，时限在走</translation>
    </message>
</context>
<context>
    <name>yingke::desk::NoticeTexts</name>
    <message>
        <source>waits for somebody</source>
        <translation>还在等人接待</translation>
    </message>
    <message>
        <source>holds the line</source>
        <translation>电话那头在等</translation>
    </message>
    <message>
        <source>wants an answer</source>
        <translation>还在等答复</translation>
    </message>
    <message>
        <source>tea is due</source>
        <translation>该续茶了</translation>
    </message>
    <message>
        <source>a step has its time</source>
        <translation>这一步有时限</translation>
    </message>
    <message>
        <source>%1: over the limit</source>
        <translation>%1 已超时</translation>
    </message>
    <message>
        <source>%1: time is nearly over</source>
        <translation>%1 快到时限</translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s) over the limit</source>
        <translation>
            <numerusform>%n 位客户已超时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s) near the limit</source>
        <translation>
            <numerusform>%n 位客户快到时限</numerusform>
        </translation>
    </message>
    <message>
        <source>A promise is due</source>
        <translation>有一项承诺到期了</translation>
    </message>
    <message>
        <source>A promise is nearly due</source>
        <translation>有一项承诺快到期了</translation>
    </message>
    <message>
        <source>a visitor</source>
        <translation>有客户</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>没有人等候</translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s) waiting</source>
        <translation>
            <numerusform>%n 位客户在等候</numerusform>
        </translation>
    </message>
    <message>
        <source>, a limit is over</source>
        <translation>，有已超时的</translation>
    </message>
    <message>
        <source>, a limit is nearly over</source>
        <translation>，有快到时限的</translation>
    </message>
    <message>
        <source>Yingke: %1</source>
        <translation>迎客：%1</translation>
    </message>
</context>
<context>
    <name>yingke::desk::TrayIcon</name>
    <message>
        <source>Show the desk</source>
        <translation>打开接待台</translation>
    </message>
</context>
</TS>
