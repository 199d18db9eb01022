<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>yingke::desk::AppointmentForm</name>
    <message>
        <source>name, Mr or Ms</source>
        <translation>姓名，带先生或女士</translation>
    </message>
    <message>
        <source>room</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>when</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>还没说</translation>
    </message>
    <message>
        <source>whoever is at the desk</source>
        <translation>前台接待</translation>
    </message>
    <message>
        <source>Write when, e.g. 15:30 or tomorrow 9:00.</source>
        <translation>请写时间，如 15:30 或 明天 9:00。</translation>
    </message>
    <message>
        <source>Write who comes: the name or the room.</source>
        <translation>请写是谁来：姓名或房号。</translation>
    </message>
</context>
<context>
    <name>yingke::desk::ExpectedBoard</name>
    <message>
        <source>Nobody is expected.</source>
        <translation>没有预约。</translation>
    </message>
    <message>
        <source>Its time has not come yet.</source>
        <translation>约定的时间还没到。</translation>
    </message>
    <message>
        <source>%1: the appointment is cancelled</source>
        <translation>%1：取消预约</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>原因</translation>
    </message>
</context>
</TS>
