<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>yingke::office::LogAccess</name>
    <message>
        <source>The password&apos;s file %1 can&apos;t be read. Put it back from a backup; who may write the data place can take it away, then the log opens without a password.</source>
        <translation>密码文件 %1 读不出来。请用备份恢复；能改数据文件夹的人也可以删除它，日志便不再要密码。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be taken away. Check its permissions.</source>
        <translation>%1 删不掉，请检查权限。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2. The password is as it was.</source>
        <translation>%1 不能写入：%2。密码没有改动。</translation>
    </message>
    <message>
        <source>The password is too short: at least %1 characters.</source>
        <translation>密码太短，至少 %1 个字符。</translation>
    </message>
    <message>
        <source>No password is set.</source>
        <translation>还没有设密码。</translation>
    </message>
    <message>
        <source>There is not enough memory to keep the password safely. Close other programs and try again.</source>
        <translation>内存不足，不能安全保存密码。请关闭其他程序再试。</translation>
    </message>
    <message>
        <source>The present password is wrong. Try again in %1 s.</source>
        <translation>现在的密码不对，请 %1 秒后再试。</translation>
    </message>
</context>
</TS>
