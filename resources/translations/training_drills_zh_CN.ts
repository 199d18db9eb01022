<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>yingke::training::Texts</name>
    <message>
        <source>waiting</source>
        <translation>等候</translation>
    </message>
    <message>
        <source>the telephone on hold</source>
        <translation>电话保持</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>the supervisor&apos;s answer</source>
        <translation>主管答复</translation>
    </message>
    <message>
        <source>tea</source>
        <translation>添茶</translation>
    </message>
    <message>
        <source>the script</source>
        <translation>情景时限</translation>
    </message>
    <message>
        <source>begun: %1</source>
        <translation>开始：%1</translation>
    </message>
    <message>
        <source>back to: %1</source>
        <translation>返回：%1</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>跳过：%1</translation>
    </message>
    <message>
        <source>answer: %1</source>
        <translation>回答：%1</translation>
    </message>
    <message>
        <source>not brought: %1</source>
        <translation>没带：%1</translation>
    </message>
    <message>
        <source>%1 was %2</source>
        <translation>%1当时%2</translation>
    </message>
    <message>
        <source>the call was answered</source>
        <translation>电话接通</translation>
    </message>
    <message>
        <source>nobody answered the call</source>
        <translation>电话没有接通</translation>
    </message>
    <message>
        <source>%1 was asked to take over</source>
        <translation>请%1接手</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>同事</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>已接手</translation>
    </message>
    <message>
        <source>the colleague could not</source>
        <translation>同事当时来不了</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>交回前台</translation>
    </message>
    <message>
        <source>moved up</source>
        <translation>服务上移</translation>
    </message>
    <message>
        <source>asked to wait</source>
        <translation>请客户稍等</translation>
    </message>
    <message>
        <source>went on</source>
        <translation>继续办理</translation>
    </message>
    <message>
        <source>the limit passed: %1</source>
        <translation>超时：%1</translation>
    </message>
    <message>
        <source>the telephone rang</source>
        <translation>电话响了</translation>
    </message>
    <message>
        <source>a second visitor came in</source>
        <translation>又来一位客户</translation>
    </message>
    <message>
        <source>the service supervisor was called away</source>
        <translation>客服主任被叫走</translation>
    </message>
    <message>
        <source>something was promised</source>
        <translation>作出承诺</translation>
    </message>
    <message>
        <source>a slip was given out</source>
        <translation>开出单据</translation>
    </message>
    <message>
        <source>the visit was over</source>
        <translation>接待结束</translation>
    </message>
    <message>
        <source>&quot;%1&quot; Answer: %2.</source>
        <translation>问“%1”时，您答“%2”。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>contractor</source>
        <translation>施工单位</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>业主</translation>
    </message>
    <message>
        <source>visitor</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <translation>%1 · %2，%3</translation>
    </message>
    <message>
        <source>The drill %1 can&apos;t be read. It was left as it is.</source>
        <translation>演练“%1”读不出来，文件已原样保留。</translation>
    </message>
    <message>
        <source>The drill can&apos;t be written to %1. Check the space on the disk, then try again.</source>
        <translation>演练写不进 %1。请看一下磁盘空间，然后再试一次。</translation>
    </message>
    <message>
        <source>The drill %1 can&apos;t be removed.</source>
        <translation>演练“%1”删不掉。</translation>
    </message>
</context>
</TS>
