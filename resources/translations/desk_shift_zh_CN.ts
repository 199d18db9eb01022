<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>yingke::desk::Shift</name>
    <message>
        <source>somebody else …</source>
        <translation>其他人……</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>请选择是谁</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>请选一位。</translation>
    </message>
    <message>
        <source>call %1 back</source>
        <translation>给%1回电</translation>
    </message>
    <message>
        <source>What is promised to %1?</source>
        <translation>对%1承诺什么？</translation>
    </message>
    <message>
        <source>The visit ends with it; the promise is followed from the desk.</source>
        <translation>本次来访到此结束，由前台按承诺跟进。</translation>
    </message>
    <message>
        <source>what</source>
        <translation>承诺内容</translation>
    </message>
    <message>
        <source>where they are reached</source>
        <translation>怎样联系到客户</translation>
    </message>
    <message>
        <source>telephone or room</source>
        <translation>电话或房号</translation>
    </message>
    <message>
        <source>until when</source>
        <translation>最迟何时</translation>
    </message>
    <message>
        <source>e.g. 15:30, tomorrow 9:00</source>
        <translation>如 15:30、明天 9:00</translation>
    </message>
    <message>
        <source>Write what is promised.</source>
        <translation>请写明承诺什么。</translation>
    </message>
    <message>
        <source>Write where the visitor is reached: without it nobody can keep the promise.</source>
        <translation>请写明怎样联系客户，否则没人能兑现。</translation>
    </message>
    <message>
        <source>Write a time that is to come, e.g. 15:30 or tomorrow 9:00.</source>
        <translation>请写一个还没到的时间，如 15:30、明天 9:00。</translation>
    </message>
    <message>
        <source>promise %1</source>
        <translation>承诺 %1</translation>
    </message>
    <message>
        <source>Nobody else can take the desk over yet. Add a receptionist with {key:desk.colleague}.</source>
        <translation>还没有别的接待员可以接班，请先用 {key:desk.colleague} 添加。</translation>
    </message>
    <message>
        <source>Change of shift</source>
        <translation>换班</translation>
    </message>
    <message>
        <source>All of it goes over to who comes: nothing of %1&apos;s falls silent.</source>
        <translation>下面各项全部交给接班人，%1手上的事一件不落。</translation>
    </message>
    <message>
        <source>Takes the desk over</source>
        <translation>谁来接班</translation>
    </message>
    <message>
        <source>signs in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>来访客户</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Both sign</source>
        <translation>双方签字</translation>
    </message>
    <message>
        <source>Hands over: %1</source>
        <translation>交班人：%1</translation>
    </message>
    <message>
        <source>I hand this over</source>
        <translation>已交清，签字</translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>接班人</translation>
    </message>
    <message>
        <source>I take this over</source>
        <translation>已接清，签字</translation>
    </message>
    <message>
        <source>Note for who comes</source>
        <translation>给接班人的话</translation>
    </message>
    <message>
        <source>Change the shift</source>
        <translation>换班</translation>
    </message>
    <message>
        <source>Takes over: %1</source>
        <translation>接班人：%1</translation>
    </message>
    <message>
        <source>The window is closed</source>
        <translation>关窗</translation>
    </message>
    <message>
        <source>The desk is closed for the day</source>
        <translation>收台</translation>
    </message>
    <message>
        <source>%1 visitor(s) are not seen off, %2 promise(s) were due by today. What stays open is recorded and asked again at the next opening.</source>
        <translation>还有 %1 位客户未送走，%2 项承诺今天到期。留下的会记入日志，下次开台时再逐一确认。</translation>
    </message>
    <message>
        <source>What ends</source>
        <translation>这次</translation>
    </message>
    <message>
        <source>the day: the desk is closed</source>
        <translation>收台，今天结束</translation>
    </message>
    <message>
        <source>the window alone: all stays as it is</source>
        <translation>只关窗，一切照旧</translation>
    </message>
    <message>
        <source>Still here</source>
        <translation>还在这里</translation>
    </message>
    <message>
        <source>stays open</source>
        <translation>留着</translation>
    </message>
    <message>
        <source>left without saying</source>
        <translation>不告而别</translation>
    </message>
    <message>
        <source>taken on as a promise</source>
        <translation>改为承诺跟进</translation>
    </message>
    <message>
        <source>Owed by today</source>
        <translation>今天该兑现的承诺</translation>
    </message>
    <message>
        <source>is followed on</source>
        <translation>继续跟进</translation>
    </message>
    <message>
        <source>was kept</source>
        <translation>已兑现</translation>
    </message>
    <message>
        <source>Owed later</source>
        <translation>以后的承诺</translation>
    </message>
    <message>
        <source>%1 promise(s) stay with who follows them</source>
        <translation>%1 项，由原跟进人继续</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>没有未了的事</translation>
    </message>
    <message>
        <source>who is at the desk is signed out</source>
        <translation>当班人签退</translation>
    </message>
    <message>
        <source>close the desk</source>
        <translation>收台</translation>
    </message>
    <message>
        <source>What becomes of what stays</source>
        <translation>留下的怎么安排</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关窗</translation>
    </message>
    <message>
        <source>Close the desk</source>
        <translation>收台</translation>
    </message>
    <message>
        <source>Write what becomes of who stays: it is read at the next opening.</source>
        <translation>请写明留下的客户怎么安排，下次开台时要看。</translation>
    </message>
    <message>
        <source>%1 leaves the company</source>
        <translation>%1离职</translation>
    </message>
    <message>
        <source>What is theirs goes over to who is named here; then they are signed out everywhere. The log goes on naming them.</source>
        <translation>手上的事逐项交给下面选定的人，然后在所有前台签退。日志里仍保留姓名。</translation>
    </message>
    <message>
        <source>%1 has left</source>
        <translation>%1已离职</translation>
    </message>
    <message>
        <source>signed out at every desk</source>
        <translation>所有接待台一并签退</translation>
    </message>
    <message>
        <source>yes, %1 has left</source>
        <translation>是，%1已离职</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>记录离职</translation>
    </message>
    <message>
        <source>No receptionist is in the roster yet. Add one with {key:desk.colleague}.</source>
        <translation>名册里还没有接待员，请先用 {key:desk.colleague} 添加。</translation>
    </message>
    <message>
        <source>The desk is opened</source>
        <translation>开台</translation>
    </message>
    <message>
        <source>Who is here today is asked anew; yesterday&apos;s visits are settled one by one. A digit answers the chosen row.</source>
        <translation>今天谁在岗要重新确认，昨天留下的来访逐一处理。按数字回答选中的一行。</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>今天谁当班</translation>
    </message>
    <message>
        <source>Stayed open</source>
        <translation>上次留下的来访</translation>
    </message>
    <message>
        <source>still here</source>
        <translation>还在这里</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>同事</translation>
    </message>
    <message>
        <source>in</source>
        <translation>在岗</translation>
    </message>
    <message>
        <source>out</source>
        <translation>外出</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>还不清楚</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今天到期的承诺</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>开台</translation>
    </message>
    <message>
        <source>Money taken for finance</source>
        <translation>代收的款项</translation>
    </message>
    <message>
        <source>%1 receipt(s) at the desk</source>
        <translation>台上 %1 张收据的款</translation>
    </message>
</context>
<context>
    <name>yingke::desk::ShiftTexts</name>
    <message>
        <source>with %1</source>
        <translation>由%1接待</translation>
    </message>
    <message>
        <source>asked to wait</source>
        <translation>请其稍候</translation>
    </message>
    <message>
        <source>%1 was asked to take over</source>
        <translation>已请%1接手</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>%1 yuan noted, no slip given out</source>
        <translation>已记 %1 元，未开单据</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已过时</translation>
    </message>
    <message>
        <source>kept by %1</source>
        <translation>%1负责</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>Papers kept: %1</source>
        <translation>留下的资料：%1</translation>
    </message>
</context>
<context>
    <name>yingke::desk::TillRows</name>
    <message>
        <source>Money and papers</source>
        <translation>款项和资料</translation>
    </message>
    <message>
        <source>Taken for finance: %1 receipt(s)</source>
        <translation>代收 %1 笔</translation>
    </message>
    <message>
        <source>counted by both, as it should be</source>
        <translation>两人当面点过，相符</translation>
    </message>
    <message>
        <source>counted, as it should be; stays locked up</source>
        <translation>点过，相符，锁好过夜</translation>
    </message>
    <message>
        <source>counted, and differs …</source>
        <translation>点过，不符……</translation>
    </message>
    <message>
        <source>goes to finance first …</source>
        <translation>先交给财务……</translation>
    </message>
    <message>
        <source>are here, taken over</source>
        <translation>都在，已接收</translation>
    </message>
    <message>
        <source>are here, stay locked up</source>
        <translation>都在，锁好</translation>
    </message>
    <message>
        <source>were not found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>What was counted?</source>
        <translation>实际点到多少？</translation>
    </message>
    <message>
        <source>Write what is known of the papers that were not found.</source>
        <translation>请在备注里写下没有找到的资料的情况。</translation>
    </message>
</context>
</TS>
