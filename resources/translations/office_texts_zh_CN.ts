<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>yingke::office::Texts</name>
    <message>
        <source>Refusing a release over arrears is contestable: Civil Code art. 944 knows reminding and suing only. The service supervisor may let a visitor pass, with a reason that is kept.</source>
        <translation>因欠费不予放行在法律上有争议：《民法典》第944条只规定了催告和起诉。客服主任可以对这位客户破例，原因会记入日志。</translation>
    </message>
    <message>
        <source>A copy of an identity paper needs a purpose and a date of deletion (Personal Information Protection Law, arts 6, 17, 19, 47).</source>
        <translation>复印身份证件要写明用途和删除日期（《个人信息保护法》第6、17、19、47条）。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>telephone rang</source>
        <translation>来电</translation>
    </message>
    <message>
        <source>came in · greeted</source>
        <translation>进门 · 迎接</translation>
    </message>
    <message>
        <source>asked to sit and wait</source>
        <translation>请坐稍候</translation>
    </message>
    <message>
        <source>%1 begins to serve</source>
        <translation>%1开始接待</translation>
    </message>
    <message>
        <source>said: %1</source>
        <translation>说：%1</translation>
    </message>
    <message>
        <source>back one step</source>
        <translation>退回一步</translation>
    </message>
    <message>
        <source>step skipped</source>
        <translation>跳过一步</translation>
    </message>
    <message>
        <source>nobody found</source>
        <translation>没有找到人</translation>
    </message>
    <message>
        <source>found %1: %2</source>
        <translation>找到%1：%2</translation>
    </message>
    <message>
        <source>telephoned: answered</source>
        <translation>致电：已接通</translation>
    </message>
    <message>
        <source>telephoned: not answered</source>
        <translation>致电：未接通</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>请稍等</translation>
    </message>
    <message>
        <source>gone on with</source>
        <translation>继续办理</translation>
    </message>
    <message>
        <source>asked %1 to take over</source>
        <translation>请%1接手</translation>
    </message>
    <message>
        <source>handed over to %1</source>
        <translation>移交%1</translation>
    </message>
    <message>
        <source>not taken over</source>
        <translation>未接手</translation>
    </message>
    <message>
        <source>given back to %1</source>
        <translation>交还%1</translation>
    </message>
    <message>
        <source>moved up: %1</source>
        <translation>服务上移：%1</translation>
    </message>
    <message>
        <source>time limit passed</source>
        <translation>超过时限</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>promised: %1</source>
        <translation>承诺：%1</translation>
    </message>
    <message>
        <source>promise kept</source>
        <translation>承诺已兑现</translation>
    </message>
    <message>
        <source>promise moved</source>
        <translation>承诺改期</translation>
    </message>
    <message>
        <source>promise broken</source>
        <translation>承诺未兑现</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>came back with the papers</source>
        <translation>补件再来</translation>
    </message>
    <message>
        <source>%1 let it pass: %2</source>
        <translation>%1同意破例：%2</translation>
    </message>
    <message>
        <source>%1 issued: %2</source>
        <translation>开出%1：%2</translation>
    </message>
    <message>
        <source>slip made void</source>
        <translation>单据作废</translation>
    </message>
    <message>
        <source>slip reprinted</source>
        <translation>补打单据</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>来电客户</translation>
    </message>
    <message>
        <source>a visitor</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>being greeted</source>
        <translation>迎接中</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等候</translation>
    </message>
    <message>
        <source>in service</source>
        <translation>接待中</translation>
    </message>
    <message>
        <source>moved up</source>
        <translation>服务上移</translation>
    </message>
    <message>
        <source>farewell</source>
        <translation>送别中</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>dissatisfied</source>
        <translation>客户不满意</translation>
    </message>
    <message>
        <source>insists on somebody else</source>
        <translation>要求换人</translation>
    </message>
    <message>
        <source>not clear in time</source>
        <translation>限时内未讲清</translation>
    </message>
    <message>
        <source>as the procedure says</source>
        <translation>按流程</translation>
    </message>
    <message>
        <source>not satisfied</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>wants somebody else</source>
        <translation>要求换人</translation>
    </message>
    <message>
        <source>time passed</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>the script says so</source>
        <translation>流程规定</translation>
    </message>
    <message>
        <source>in</source>
        <translation>在岗</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>忙碌</translation>
    </message>
    <message>
        <source>out</source>
        <translation>外出</translation>
    </message>
    <message>
        <source>out until %1, overdue</source>
        <translation>外出至 %1，已过时间</translation>
    </message>
    <message>
        <source>busy until %1, overdue</source>
        <translation>忙至 %1，已过时间</translation>
    </message>
    <message>
        <source>out until %1</source>
        <translation>外出至 %1</translation>
    </message>
    <message>
        <source>busy until %1</source>
        <translation>忙至 %1</translation>
    </message>
    <message>
        <source>The telephone is ringing</source>
        <translation>电话响了</translation>
    </message>
    <message>
        <source>Ask %1 for a moment, then answer</source>
        <translation>请%1稍等，再接电话</translation>
    </message>
    <message>
        <source>Answer and greet</source>
        <translation>接起电话，先问好</translation>
    </message>
    <message>
        <source>%1 has come in</source>
        <translation>%1进门了</translation>
    </message>
    <message>
        <source>Smile, nod, and greet</source>
        <translation>微笑点头，先问好</translation>
    </message>
    <message>
        <source>%1 has waited on the telephone too long</source>
        <translation>%1电话等候已超时</translation>
    </message>
    <message>
        <source>%1 is holding the line</source>
        <translation>%1正在电话中等候</translation>
    </message>
    <message>
        <source>Take the handset up and go on</source>
        <translation>轻拿话筒，致歉续谈</translation>
    </message>
    <message>
        <source>Sorry to have kept you waiting. Please go on.</source>
        <translation>不好意思，让您久等了，您请说。</translation>
    </message>
    <message>
        <source>%1 has waited over %2 minutes</source>
        <translation>%1等候已超过 %2 分钟</translation>
    </message>
    <message>
        <source>%1 will have waited %2 minutes soon</source>
        <translation>%1即将等满 %2 分钟</translation>
    </message>
    <message>
        <source>Ask %1 to wait and find a colleague</source>
        <translation>请%1稍等，安排同事接待</translation>
    </message>
    <message>
        <source>%1 is next</source>
        <translation>下一位：%1</translation>
    </message>
    <message>
        <source>Turn to %1, apologise for the wait</source>
        <translation>接待%1，为久等致歉</translation>
    </message>
    <message>
        <source>%1 is waiting for you</source>
        <translation>%1正在等您回来</translation>
    </message>
    <message>
        <source>Apologise for the delay and go on</source>
        <translation>为耽搁致歉，接着办</translation>
    </message>
    <message>
        <source>%1&apos;s question has taken nearly the whole time</source>
        <translation>%1的答疑时限将到</translation>
    </message>
    <message>
        <source>Not clear in time: it goes one level up</source>
        <translation>到时未讲清将自动上移</translation>
    </message>
    <message>
        <source>%1 has been asked to take over %2</source>
        <translation>已请%1接手%2</translation>
    </message>
    <message>
        <source>%1 was moved up; nobody has taken over yet</source>
        <translation>%1已上移，还没有人接手</translation>
    </message>
    <message>
        <source>Refill %1&apos;s tea</source>
        <translation>请为%1续茶</translation>
    </message>
    <message>
        <source>Done? Confirm</source>
        <translation>续好请确认</translation>
    </message>
    <message>
        <source>A time limit of %1 has passed</source>
        <translation>%1有一项时限已过</translation>
    </message>
    <message>
        <source>A time limit of %1 is near</source>
        <translation>%1有一项时限将到</translation>
    </message>
    <message>
        <source>Look at this visit now</source>
        <translation>请查看这次来访</translation>
    </message>
    <message>
        <source>A promise is overdue</source>
        <translation>有承诺已逾期</translation>
    </message>
    <message>
        <source>A promise is due soon</source>
        <translation>有承诺即将到期</translation>
    </message>
    <message>
        <source>left unserved</source>
        <translation>未办理离开</translation>
    </message>
    <message>
        <source>farewell taken back</source>
        <translation>撤销送客</translation>
    </message>
    <message>
        <source>done</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>未予受理</translation>
    </message>
    <message>
        <source>to be followed up</source>
        <translation>待跟进</translation>
    </message>
    <message>
        <source>%1 waits until this is done</source>
        <translation>%1：先办别的，之后接着办</translation>
    </message>
    <message>
        <source>%1 goes on</source>
        <translation>接着办：%1</translation>
    </message>
    <message>
        <source>visitor %1</source>
        <comment>by the badge alone</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>ABCDEFGHIJ</source>
        <comment>the row of badges, one sign each</comment>
        <translation>甲乙丙丁戊己庚辛壬癸</translation>
    </message>
    <message>
        <source>%1 is waiting for %2, who is free</source>
        <translation>%1在等%2，%2有空了</translation>
    </message>
    <message>
        <source>Lead %1 to %2, who goes on</source>
        <translation>请%1去见%2，接着办</translation>
    </message>
    <message>
        <source>over: %1</source>
        <translation>结束：%1</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>未办完</translation>
    </message>
    <message>
        <source>papers to be brought</source>
        <translation>待补件</translation>
    </message>
    <message>
        <source>ends: %1</source>
        <translation>事项结束：%1</translation>
    </message>
    <message>
        <source>%1 yuan taken, %2</source>
        <translation>代收%1元，%2</translation>
    </message>
    <message>
        <source>%1 yuan given back, confirmed by %2</source>
        <translation>退款%1元，%2确认</translation>
    </message>
    <message>
        <source>papers kept: %1</source>
        <translation>留下资料：%1</translation>
    </message>
    <message>
        <source>given back to %2: %1</source>
        <translation>退还%2：%1</translation>
    </message>
    <message>
        <source>had an appointment at %1</source>
        <translation>预约 %1</translation>
    </message>
    <message>
        <source>same matter as %1</source>
        <translation>与 %1 是同一件事</translation>
    </message>
    <message>
        <source>joined into %1</source>
        <translation>并入 %1</translation>
    </message>
    <message>
        <source>%1 was the same visitor, joined here</source>
        <translation>%1 是同一位客户，已并入</translation>
    </message>
    <message>
        <source>joined into another</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>待到</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>已到</translation>
    </message>
    <message>
        <source>not come</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>%1, expected at %2, has not come</source>
        <translation>%1 约了 %2，还没到</translation>
    </message>
    <message>
        <source>Arrived, or not come? Note it</source>
        <translation>到了还是没来？记下来</translation>
    </message>
    <message>
        <source>A warning ends today</source>
        <translation>一条留意事项今天到期</translation>
    </message>
    <message>
        <source>Prolong it with a reason, or let it end</source>
        <translation>写明原因延期，或让它结束</translation>
    </message>
    <message>
        <source>had an appointment at %1 with %2</source>
        <translation>预约 %1 找%2</translation>
    </message>
    <message>
        <source>passed on to %1</source>
        <translation>转由%1负责</translation>
    </message>
    <message>
        <source>not known yet</source>
        <comment>presence</comment>
        <translation>还不清楚</translation>
    </message>
    <message>
        <source>change of shift</source>
        <translation>换班</translation>
    </message>
    <message>
        <source>opening of the desk</source>
        <translation>开台</translation>
    </message>
    <message>
        <source>left the company</source>
        <translation>离职</translation>
    </message>
    <message>
        <source>answer the telephone</source>
        <translation>接电话</translation>
    </message>
    <message>
        <source>greet</source>
        <translation>问好</translation>
    </message>
    <message>
        <source>back to the telephone</source>
        <translation>回到电话</translation>
    </message>
    <message>
        <source>find a colleague</source>
        <translation>找同事接待</translation>
    </message>
    <message>
        <source>turn to</source>
        <translation>接待</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>接着办</translation>
    </message>
    <message>
        <source>lead to %1</source>
        <translation>带到%1那里</translation>
    </message>
    <message>
        <source>goes up soon</source>
        <translation>就要上移</translation>
    </message>
    <message>
        <source>%1 here?</source>
        <translation>%1来了吗</translation>
    </message>
    <message>
        <source>find a superior</source>
        <translation>请上级接手</translation>
    </message>
    <message>
        <source>refill the tea</source>
        <translation>续茶</translation>
    </message>
    <message>
        <source>look at the time</source>
        <translation>看时限</translation>
    </message>
    <message>
        <source>promise overdue</source>
        <translation>承诺已到期</translation>
    </message>
    <message>
        <source>promise due</source>
        <translation>承诺快到期</translation>
    </message>
    <message>
        <source>who was asked can&apos;t come</source>
        <translation>请的人来不了</translation>
    </message>
    <message>
        <source>somebody can&apos;t come</source>
        <translation>来不了，改请</translation>
    </message>
    <message>
        <source>Asked at %1. Here? Confirm</source>
        <translation>%1 请的。到了就确认</translation>
    </message>
    <message>
        <source>%1 has been waiting since %2</source>
        <translation>%1从 %2 等到现在</translation>
    </message>
    <message>
        <source>Refill the tea and say a word. Done? Confirm</source>
        <translation>添茶，说一句，做完就确认</translation>
    </message>
    <message>
        <source>Sorry to keep you waiting. I will be with you in a moment.</source>
        <translation>让您久等了，请您再稍等一会儿，我马上就来。</translation>
    </message>
    <message>
        <source>%1 is out, and %2 is still theirs</source>
        <translation>%1外出了，%2的事还在%1手上</translation>
    </message>
    <message>
        <source>Back at the desk? Give back. Gone along: nothing to do</source>
        <translation>客户回到前台就交还；一起去的不用管</translation>
    </message>
    <message>
        <source>Somebody in now? Hand over. Nobody: promise an answer</source>
        <translation>有人在就移交；都不在就约定答复</translation>
    </message>
    <message>
        <source>%1 is out</source>
        <translation>%1外出了</translation>
    </message>
    <message>
        <source>has the appointment come?</source>
        <translation>预约的来了吗</translation>
    </message>
    <message>
        <source>review a warning</source>
        <translation>提示到期</translation>
    </message>
    <message>
        <source>told how</source>
        <translation>已告知办法</translation>
    </message>
    <message>
        <source>The call to %1 has been put aside</source>
        <translation>给%1的电话先放下了</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>接着跟进</translation>
    </message>
    <message>
        <source>%1 is dissatisfied, and nobody has turned to them yet</source>
        <translation>%1不满意，还没有人去接待</translation>
    </message>
    <message>
        <source>Turn to %1 and apologise</source>
        <translation>接待%1，先致歉</translation>
    </message>
    <message>
        <source>turn to and apologise</source>
        <translation>去致歉</translation>
    </message>
    <message>
        <source>a promise is followed up</source>
        <translation>跟进承诺</translation>
    </message>
    <message>
        <source>Nobody else is in: apologise to %1, and say how long it takes</source>
        <translation>同事都不在：向%1致歉，说明还要多久</translation>
    </message>
    <message>
        <source>apologise</source>
        <translation>致歉</translation>
    </message>
    <message>
        <source>was shortened by the spreadsheet; format the column as text and enter it again</source>
        <translation>被表格软件缩写了；请把该列设为文本格式后重新填写</translation>
    </message>
    <message>
        <source>looks like two numbers with nothing between them; write a / there</source>
        <translation>像是两个号码连在一起；请在中间加 /</translation>
    </message>
    <message numerus="yes">
        <source>has %n figures, a mobile number has 11</source>
        <translation>
            <numerusform>有 %n 位，手机号应为 11 位</numerusform>
        </translation>
    </message>
    <message>
        <source>has words beside the number; write the number alone</source>
        <translation>号码旁边有文字；请只写号码</translation>
    </message>
    <message>
        <source>is no telephone number</source>
        <translation>不是电话号码</translation>
    </message>
    <message>
        <source>is empty; write for example 2026-01-31</source>
        <translation>是空的；请写成例如 2026-01-31</translation>
    </message>
    <message>
        <source>says no year; write for example 2026-01-31</source>
        <translation>没有年份；请写成例如 2026-01-31</translation>
    </message>
    <message>
        <source>could be read in two ways; write the year with four figures: 2026-01-31</source>
        <translation>可以有两种读法；请写四位年份：2026-01-31</translation>
    </message>
    <message>
        <source>is no day of the calendar between 1990 and 2100</source>
        <translation>不是 1990 年至 2100 年间的日期</translation>
    </message>
    <message>
        <source>is no day; write for example 2026-01-31</source>
        <translation>不是日期；请写成例如 2026-01-31</translation>
    </message>
</context>
</TS>
