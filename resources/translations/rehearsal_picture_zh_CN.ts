<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>yingke::rehearsal::NeverList</name>
    <message>
        <source>Steps that were never practised</source>
        <translation>没有练过的步骤</translation>
    </message>
    <message>
        <source>%1 (used %2 times)</source>
        <translation>%1（实际走过 %2 次）</translation>
    </message>
</context>
<context>
    <name>yingke::rehearsal::PictureCard</name>
    <message>
        <source>Never practised</source>
        <translation>没练过</translation>
    </message>
    <message>
        <source>%1 · picture of the ways</source>
        <translation>%1 · 路径图</translation>
    </message>
    <message>
        <source>The visit machine · states and commands</source>
        <translation>来访状态机 · 状态与操作</translation>
    </message>
    <message>
        <source>%1 · can&apos;t be walked yet</source>
        <translation>%1 · 还走不通</translation>
    </message>
    <message>
        <source>Never practised: %1</source>
        <translation>没练过 %1</translation>
    </message>
</context>
<context>
    <name>yingke::rehearsal::PictureLegend</name>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>taken %1</source>
        <translation>走过 %1</translation>
    </message>
    <message>
        <source>never practised %1</source>
        <translation>没练过 %1</translation>
    </message>
    <message>
        <source>practised %1</source>
        <translation>练过 %1</translation>
    </message>
    <message>
        <source>used %1</source>
        <translation>实际 %1</translation>
    </message>
    <message>
        <source>tested %1</source>
        <translation>测试 %1</translation>
    </message>
    <message>
        <source>Legend: %1</source>
        <translation>图例：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Dark green: the step one is at. Green: the way taken. Yellow: never practised. A filled circle: practised; a filled square: used with visitors; a filled triangle: tested by the program.</source>
        <translation>深绿：现在这一步。绿色：走过的路。黄色：没练过。实心圆：练过；实心方块：实际接待走过；实心三角：程序测试走过。</translation>
    </message>
    <message>
        <source>tested %1, not walked whole</source>
        <translation>测试 %1，没有走完</translation>
    </message>
</context>
<context>
    <name>yingke::rehearsal::PictureView</name>
    <message>
        <source>Picture of the script</source>
        <translation>脚本路径图</translation>
    </message>
    <message>
        <source>%1: practised %2 times, used %3 times, tested in %4 situations</source>
        <translation>%1：练过 %2 次，实际走过 %3 次，测试过 %4 种情形</translation>
    </message>
</context>
<context>
    <name>yingke::rehearsal::Texts</name>
    <message>
        <source>comes in</source>
        <translation>进门</translation>
    </message>
    <message>
        <source>sits and waits</source>
        <translation>请坐等候</translation>
    </message>
    <message>
        <source>is attended to</source>
        <translation>接待</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>请稍等中</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>交回</translation>
    </message>
    <message>
        <source>moves up</source>
        <translation>服务上移</translation>
    </message>
    <message>
        <source>is seen off</source>
        <translation>送客</translation>
    </message>
    <message>
        <source>leaves unserved</source>
        <translation>未办理离开</translation>
    </message>
    <message>
        <source>through the door</source>
        <translation>出门</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>迎候</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等候</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>请稍等</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>接待中</translation>
    </message>
    <message>
        <source>Moved up, on hold</source>
        <translation>上移后稍等</translation>
    </message>
    <message>
        <source>With the director</source>
        <translation>管理处主任接待</translation>
    </message>
    <message>
        <source>With the service supervisor</source>
        <translation>客服主任接待</translation>
    </message>
    <message>
        <source>Farewell</source>
        <translation>送别</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>The door</source>
        <translation>门口</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 in?</source>
        <translation>%1在吗</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>致电%1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>接回</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>服务上移</translation>
    </message>
    <message>
        <source>Ask to wait</source>
        <translation>请稍等</translation>
    </message>
    <message>
        <source>Go back to</source>
        <translation>转回</translation>
    </message>
    <message>
        <source>Seat and wait</source>
        <translation>请坐等候</translation>
    </message>
    <message>
        <source>Serve</source>
        <translation>开始接待</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>办完</translation>
    </message>
    <message>
        <source>To the farewell</source>
        <translation>送客</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>不予办理</translation>
    </message>
    <message>
        <source>in</source>
        <translation>在岗</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>正忙</translation>
    </message>
    <message>
        <source>out</source>
        <translation>不在</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>接通</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>没人接</translation>
    </message>
    <message>
        <source>can&apos;t come</source>
        <translation>来不了</translation>
    </message>
    <message>
        <source>papers missing</source>
        <translation>资料不全</translation>
    </message>
    <message>
        <source>time is over</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Owner?</source>
        <translation>是业主吗</translation>
    </message>
    <message>
        <source>Tenant?</source>
        <translation>是租户吗</translation>
    </message>
    <message>
        <source>Rule of the office?</source>
        <translation>按规定办吗</translation>
    </message>
    <message>
        <source>Shared piece</source>
        <translation>共用片段</translation>
    </message>
    <message>
        <source>First: %1</source>
        <translation>先办：%1</translation>
    </message>
    <message>
        <source>The call is over</source>
        <translation>通话结束</translation>
    </message>
</context>
</TS>
