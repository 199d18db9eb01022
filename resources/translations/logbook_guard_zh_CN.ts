<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>yingke::logbook::LogGuard</name>
    <message>
        <source>The visit log is locked</source>
        <translation>来访日志已锁</translation>
    </message>
    <message>
        <source>Password of the log</source>
        <translation>日志密码</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>打开日志</translation>
    </message>
    <message numerus="yes">
        <source>Locked after %n minute(s) of rest.</source>
        <translation>
            <numerusform>闲置 %n 分钟，已自动锁上。</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the password of the log.</source>
        <translation>请输入日志密码。</translation>
    </message>
    <message>
        <source>The log is for the service supervisor and the director; %1 is signed in. Sign in at the desk ({key:window.workspace/1}, then {key:desk.sign_in}).</source>
        <translation>来访日志由客服主任和管理处主任查看，现在登录的是%1。请到接待台换人登录（先按 {key:window.workspace/1}，再按 {key:desk.sign_in}）。</translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <translation>请 %1 秒后再试。</translation>
    </message>
    <message>
        <source>Type the password first.</source>
        <translation>请先输入密码。</translation>
    </message>
    <message>
        <source>This password is wrong. Try again in %1 s.</source>
        <translation>密码不对，请 %1 秒后再试。</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁上</translation>
    </message>
</context>
</TS>
