<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>yingke::training::Texts</name>
    <message>
        <source>calm</source>
        <translation>平静</translation>
    </message>
    <message>
        <source>in a hurry</source>
        <translation>急躁</translation>
    </message>
    <message>
        <source>displeased</source>
        <translation>不满</translation>
    </message>
    <message>
        <source>At %1 the telephone rings.</source>
        <translation>到 %1，电话会响。</translation>
    </message>
    <message>
        <source>At %1 a second visitor comes in.</source>
        <translation>到 %1，会再来一位客户。</translation>
    </message>
    <message>
        <source>At %1 insist on somebody else.</source>
        <translation>到 %1，请您坚持要求换人。</translation>
    </message>
    <message>
        <source>At %1 the service supervisor is called away.</source>
        <translation>到 %1，客服主任被叫走。</translation>
    </message>
    <message>
        <source>From %1 on: %2 is %3.</source>
        <translation>从 %1 起，%2%3。</translation>
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
        <source>You are %1, %2 of %3, and come for: %4.</source>
        <translation>您扮演%1（%2，%3），来办：%4。</translation>
    </message>
    <message>
        <source>You have time and are friendly.</source>
        <translation>您不赶时间，态度和气。</translation>
    </message>
    <message>
        <source>It is your first time here, and you want to know what comes next.</source>
        <translation>您第一次来，想弄清楚接下来要怎么办。</translation>
    </message>
    <message>
        <source>A neighbour told you how well it went, so you came yourself.</source>
        <translation>邻居说这里办事周到，您就自己过来了。</translation>
    </message>
    <message>
        <source>You want it all done in one visit.</source>
        <translation>您希望一趟就全部办好。</translation>
    </message>
    <message>
        <source>You are in a hurry: look at your watch, and ask how much longer it takes.</source>
        <translation>您赶时间：不时看表，追问还要多久。</translation>
    </message>
    <message>
        <source>A lorry is waiting for you at the gate.</source>
        <translation>搬家的货车正在门口等您。</translation>
    </message>
    <message>
        <source>You have to be back at work in half an hour.</source>
        <translation>半小时后您得回去上班。</translation>
    </message>
    <message>
        <source>The child has to be fetched from school.</source>
        <translation>您等一下要去接孩子放学。</translation>
    </message>
    <message>
        <source>You are dissatisfied: when something does not go, insist on somebody else.</source>
        <translation>您心里不满：一有不顺，就坚持要换人接待。</translation>
    </message>
    <message>
        <source>You came for the same matter last week and left with nothing done.</source>
        <translation>同一件事您上周来过，没有办成。</translation>
    </message>
    <message>
        <source>You were promised a call, and nobody called.</source>
        <translation>上次答应给您回电话，一直没人打来。</translation>
    </message>
    <message>
        <source>You have waited long at the door already.</source>
        <translation>您在门口已经等了很久。</translation>
    </message>
    <message>
        <source>You brought: %1.</source>
        <translation>您带了：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>You did not bring: %1.</source>
        <translation>您没有带：%1。</translation>
    </message>
    <message numerus="yes">
        <source>You are %n month(s) in arrears and think it is less.</source>
        <translation>
            <numerusform>您欠费 %n 个月，自己以为没有这么多。</numerusform>
        </translation>
    </message>
    <message>
        <source>You are not in arrears.</source>
        <translation>您没有欠费。</translation>
    </message>
    <message>
        <source>When somebody is called, the call is answered.</source>
        <translation>去电时，对方会接听。</translation>
    </message>
    <message>
        <source>When somebody is called, nobody answers.</source>
        <translation>去电时，对方没有人接。</translation>
    </message>
    <message>
        <source>The scenario &quot;%1&quot; is not there.</source>
        <translation>没有“%1”这个情景。</translation>
    </message>
    <message>
        <source>Receptionist</source>
        <translation>接待员</translation>
    </message>
    <message>
        <source>a sample</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Nobody is asked to take over now.</source>
        <translation>现在没有请同事接手。</translation>
    </message>
    <message>
        <source>can&apos;t come now</source>
        <translation>现在来不了</translation>
    </message>
    <message>
        <source>The scenario is over. Begin again, or choose a step in the picture.</source>
        <translation>情景已走完。请重新开始，或在路径图里另选一步。</translation>
    </message>
    <message>
        <source>The visit is over. Begin again first.</source>
        <translation>这次来访已结束，请先重新开始。</translation>
    </message>
    <message>
        <source>the visitor insists on somebody else</source>
        <translation>坚持要换人接待</translation>
    </message>
    <message>
        <source>called away</source>
        <translation>临时被叫走</translation>
    </message>
</context>
</TS>
