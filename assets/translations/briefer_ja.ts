<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
 <context>
  <name>AddingSheet</name>
  <message>
   <source>&amp;Place in it</source>
   <translation>出典内の位置(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;Section</source>
   <translation>節(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Technology area</source>
   <translation>技術分野(&amp;T)</translation>
  </message>
  <message>
   <source>&amp;Words</source>
   <translation>文言(&amp;W)</translation>
  </message>
  <message>
   <source>A point just for this memo</source>
   <translation>このメモだけの要点</translation>
  </message>
  <message>
   <source>Add to the memo</source>
   <translation>メモに追加</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>変更</translation>
  </message>
  <message>
   <source>Change the point</source>
   <translation>要点を変更</translation>
  </message>
  <message>
   <source>No source</source>
   <translation>出典なし</translation>
  </message>
  <message>
   <source>None</source>
   <translation>解除</translation>
  </message>
  <message>
   <source>One statement, as the memo shall print it</source>
   <translation>メモに印刷する一文</translation>
  </message>
  <message>
   <source>S&amp;ource</source>
   <translation>出典(&amp;O)</translation>
  </message>
  <message>
   <source>This source is not in the library: choose one of the list, or none</source>
   <translation>この出典はライブラリにありません。一覧から選ぶか、なしにしてください</translation>
  </message>
  <message>
   <source>Without a source, the memo marks the gap. Spoken words need none.</source>
   <translation>出典がないと、メモに不足と表示されます。発言の文言には不要です。</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>文言</translation>
  </message>
  <message>
   <source>Write the words first</source>
   <translation>先に文言を書いてください</translation>
  </message>
  <message>
   <source>such as para. 7 or p. 3</source>
   <translation>例: para. 7、p. 3</translation>
  </message>
 </context>
 <context>
  <name>App</name>
  <message>
   <source>Briefer was ended by a fault the last time. What was not saved is here again.</source>
   <translation>前回、Briefer は障害で終了しました。未保存の内容を復元しました。</translation>
  </message>
 </context>
 <context>
  <name>BriefPlace</name>
  <message>
   <source>An export is being written</source>
   <translation>書き出し中です</translation>
  </message>
  <message>
   <source>Choices</source>
   <translation>選択</translation>
  </message>
  <message>
   <source>Choose a letterhead</source>
   <translation>レターヘッドを選択</translation>
  </message>
  <message>
   <source>Correct the as-of date first</source>
   <translation>先に基準日を訂正してください</translation>
  </message>
  <message>
   <source>Open a library first</source>
   <translation>先にライブラリを開いてください</translation>
  </message>
  <message>
   <source>Outline</source>
   <translation>構成</translation>
  </message>
  <message>
   <source>The library is still opening</source>
   <translation>ライブラリを開いています</translation>
  </message>
  <message>
   <source>Views on the brief</source>
   <translation>ブリーフの表示</translation>
  </message>
  <message>
   <source>Word files (*.docx *.dotx *.docm *.dotm)</source>
   <translation>Word ファイル (*.docx *.dotx *.docm *.dotm)</translation>
  </message>
 </context>
 <context>
  <name>BriefViews</name>
  <message>
   <source>Changes</source>
   <translation>変更点</translation>
  </message>
  <message>
   <source>Gaps</source>
   <translation>不足</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>プレビュー</translation>
  </message>
 </context>
 <context>
  <name>CalendarView</name>
  <message>
   <source>&amp;Open in the Library</source>
   <translation>ライブラリで開く(&amp;O)</translation>
  </message>
  <message>
   <source>&amp;Save calendar file…</source>
   <translation>カレンダーファイルを保存(&amp;S)…</translation>
  </message>
  <message>
   <source>All dialogues, as a file that other calendars import</source>
   <translation>すべての対話を、ほかのカレンダーに取り込めるファイルにします</translation>
  </message>
  <message>
   <source>Calendar</source>
   <translation>カレンダー</translation>
  </message>
  <message>
   <source>Calendar files (*.ics)</source>
   <translation>カレンダーファイル (*.ics)</translation>
  </message>
  <message>
   <source>Dialogues</source>
   <translation>対話</translation>
  </message>
  <message>
   <source>No date</source>
   <translation>日付なし</translation>
  </message>
  <message>
   <source>Nothing is planned or due.</source>
   <translation>予定も期限もありません。</translation>
  </message>
  <message>
   <source>Overdue</source>
   <translation>期限超過</translation>
  </message>
  <message>
   <source>Past its date</source>
   <translation>予定日経過</translation>
  </message>
  <message>
   <source>Planned and due</source>
   <translation>予定と期限</translation>
  </message>
  <message>
   <source>Select a row first</source>
   <translation>先に行を選択してください</translation>
  </message>
  <message>
   <source>Standing</source>
   <translation>状況</translation>
  </message>
  <message>
   <source>What</source>
   <translation>内容</translation>
  </message>
  <message>
   <source>When</source>
   <translation>時期</translation>
  </message>
  <message>
   <source>no date</source>
   <translation>日付なし</translation>
  </message>
  <message>
   <source>□ Commitment</source>
   <translation>□ コミットメント</translation>
  </message>
  <message>
   <source>◇ Meeting</source>
   <translation>◇ 会合</translation>
  </message>
  <message>
   <source>○ Next due</source>
   <translation>○ 次回期限</translation>
  </message>
 </context>
 <context>
  <name>Changes</name>
  <message>
   <source>Cleared for the earlier version, asked anew: {who}</source>
   <translation>前の版で決裁済み、改めて合議: {who}</translation>
  </message>
  <message>
   <source>Commitments that fell late</source>
   <translation>遅延したコミットメント</translation>
  </message>
  <message>
   <source>Commitments whose status changed</source>
   <translation>状況が変わったコミットメント</translation>
  </message>
  <message>
   <source>Corrected</source>
   <translation>訂正</translation>
  </message>
  <message>
   <source>Dialogues that became due</source>
   <translation>期限が到来した対話</translation>
  </message>
  <message>
   <source>Dialogues that became overdue</source>
   <translation>期限を超過した対話</translation>
  </message>
  <message>
   <source>Known before, now chosen</source>
   <translation>既知で、新たに選んだもの</translation>
  </message>
  <message>
   <source>Left out of a readout</source>
   <translation>発表で言及されなかったもの</translation>
  </message>
  <message>
   <source>Made version {n} of “{title}”, as of {date}.</source>
   <translation>「{title}」の第 {n} 版を {date} 現在で作成しました。</translation>
  </message>
  <message>
   <source>Meetings</source>
   <translation>会合</translation>
  </message>
  <message>
   <source>New points</source>
   <translation>新しい要点</translation>
  </message>
  <message>
   <source>No longer holds</source>
   <translation>失効</translation>
  </message>
  <message>
   <source>No longer holds: {text}</source>
   <translation>失効: {text}</translation>
  </message>
  <message>
   <source>Posts</source>
   <translation>役職</translation>
  </message>
  <message>
   <source>Reworded, and its point has changed underneath: {text}</source>
   <translation>言い換えた後に元の要点が変わりました: {text}</translation>
  </message>
  <message>
   <source>Sources that came out</source>
   <translation>新たに公表された出典</translation>
  </message>
  <message>
   <source>Still holds, no longer chosen</source>
   <translation>有効だが選択から外れたもの</translation>
  </message>
  <message>
   <source>acting</source>
   <translation>代行</translation>
  </message>
  <message>
   <source>agreement</source>
   <translation>協定</translation>
  </message>
  <message>
   <source>article</source>
   <translation>論文・記事</translation>
  </message>
  <message>
   <source>cancelled</source>
   <translation>中止</translation>
  </message>
  <message>
   <source>database</source>
   <translation>データベース</translation>
  </message>
  <message>
   <source>done</source>
   <translation>完了</translation>
  </message>
  <message>
   <source>due</source>
   <translation>期限到来</translation>
  </message>
  <message>
   <source>fact sheet</source>
   <translation>ファクトシート</translation>
  </message>
  <message>
   <source>held</source>
   <translation>開催済み</translation>
  </message>
  <message>
   <source>joint statement</source>
   <translation>共同声明</translation>
  </message>
  <message>
   <source>lapsed</source>
   <translation>失効</translation>
  </message>
  <message>
   <source>late</source>
   <translation>遅延</translation>
  </message>
  <message>
   <source>law</source>
   <translation>法令</translation>
  </message>
  <message>
   <source>list</source>
   <translation>一覧</translation>
  </message>
  <message>
   <source>met</source>
   <translation>開催済み</translation>
  </message>
  <message>
   <source>never met</source>
   <translation>開催の記録なし</translation>
  </message>
  <message>
   <source>new</source>
   <translation>新規</translation>
  </message>
  <message>
   <source>no cadence</source>
   <translation>周期の記録なし</translation>
  </message>
  <message>
   <source>nobody on file</source>
   <translation>記録なし</translation>
  </message>
  <message>
   <source>not recurring</source>
   <translation>定例ではない</translation>
  </message>
  <message>
   <source>on track</source>
   <translation>順調</translation>
  </message>
  <message>
   <source>other</source>
   <translation>その他</translation>
  </message>
  <message>
   <source>overdue</source>
   <translation>期限超過</translation>
  </message>
  <message>
   <source>planned</source>
   <translation>予定</translation>
  </message>
  <message>
   <source>postponed</source>
   <translation>延期</translation>
  </message>
  <message>
   <source>press briefing</source>
   <translation>記者説明</translation>
  </message>
  <message>
   <source>press release</source>
   <translation>報道発表</translation>
  </message>
  <message>
   <source>proposed</source>
   <translation>提案</translation>
  </message>
  <message>
   <source>readout</source>
   <translation>会談後の発表</translation>
  </message>
  <message>
   <source>reaffirmed</source>
   <translation>再確認</translation>
  </message>
  <message>
   <source>report</source>
   <translation>報告書</translation>
  </message>
  <message>
   <source>vacant</source>
   <translation>空席</translation>
  </message>
  <message>
   <source>web page</source>
   <translation>ウェブページ</translation>
  </message>
 </context>
 <context>
  <name>ChangesView</name>
  <message>
   <source>&amp;Addendum to Word…</source>
   <translation>追補を Word へ(&amp;A)…</translation>
  </message>
  <message>
   <source>&amp;Since</source>
   <translation>起点(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Update to today</source>
   <translation>今日の日付に更新(&amp;U)</translation>
  </message>
  <message>
   <source>A date, such as Jan 15, 2022</source>
   <translation>日付 (例: 2022年1月15日)</translation>
  </message>
  <message>
   <source>Make the next version of this brief, dated today; this one stays</source>
   <translation>このブリーフの次の版を今日の日付で作ります。今の版は残ります</translation>
  </message>
  <message>
   <source>Since which date</source>
   <translation>いつからの変更か</translation>
  </message>
  <message>
   <source>Type a date: what is new, changed, lapsed or overdue since then?</source>
   <translation>日付を入力すると、それ以降の新規・変更・失効・期限超過を表示します</translation>
  </message>
  <message>
   <source>What</source>
   <translation>内容</translation>
  </message>
  <message>
   <source>What changed</source>
   <translation>変更点</translation>
  </message>
  <message>
   <source>Write one page with what is new since the earlier version</source>
   <translation>前の版からの変更点だけを1ページにまとめて書き出します</translation>
  </message>
 </context>
 <context>
  <name>Checklist</name>
  <message>
   <source>Search</source>
   <translation>検索</translation>
  </message>
  <message>
   <source>Search: {list}</source>
   <translation>検索: {list}</translation>
  </message>
 </context>
 <context>
  <name>Chip</name>
  <message>
   <source>Opens the record</source>
   <translation>記録を開きます</translation>
  </message>
  <message>
   <source>Take out {name}</source>
   <translation>{name} を外す</translation>
  </message>
  <message>
   <source>This is not in the library</source>
   <translation>ライブラリにありません</translation>
  </message>
 </context>
 <context>
  <name>ChoiceList</name>
  <message>
   <source>All</source>
   <translation>すべて</translation>
  </message>
  <message>
   <source>All are chosen</source>
   <translation>すべて選択済みです</translation>
  </message>
  <message>
   <source>Choose all that the list shows</source>
   <translation>表示中の項目をすべて選択します</translation>
  </message>
  <message>
   <source>Choose none of the list</source>
   <translation>一覧の選択をすべて解除します</translation>
  </message>
  <message>
   <source>Choose none of them</source>
   <translation>選択をすべて解除します</translation>
  </message>
  <message>
   <source>None</source>
   <translation>解除</translation>
  </message>
  <message>
   <source>None is chosen</source>
   <translation>選択されたものはありません</translation>
  </message>
  <message>
   <source>Nothing matches. Clear the search to see all.</source>
   <translation>該当なし。検索を消すとすべて表示します。</translation>
  </message>
 </context>
 <context>
  <name>ChoiceValue</name>
  <message>
   <source>Not said</source>
   <translation>未記入</translation>
  </message>
 </context>
 <context>
  <name>CodeEditor</name>
  <message>
   <source>Line {line}</source>
   <translation>{line} 行目</translation>
  </message>
 </context>
 <context>
  <name>Column</name>
  <message>
   <source>Columns</source>
   <translation>欄</translation>
  </message>
 </context>
 <context>
  <name>CommitmentsView</name>
  <message>
   <source>All commitments</source>
   <translation>すべてのコミットメント</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>完了・失効</translation>
  </message>
  <message>
   <source>Commitment</source>
   <translation>コミットメント</translation>
  </message>
  <message>
   <source>Commitments</source>
   <translation>コミットメント</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>期限</translation>
  </message>
  <message>
   <source>Last checked</source>
   <translation>最終確認</translation>
  </message>
  <message>
   <source>Late</source>
   <translation>遅延</translation>
  </message>
  <message>
   <source>Made by</source>
   <translation>表明者</translation>
  </message>
  <message>
   <source>Made in</source>
   <translation>表明の場</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>未了</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>担当</translation>
  </message>
  <message>
   <source>Select a commitment to see what it rests on and what followed.</source>
   <translation>コミットメントを選択すると、根拠とその後の経過を表示します。</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>状況</translation>
  </message>
  <message>
   <source>Which commitments</source>
   <translation>表示するコミットメント</translation>
  </message>
  <message>
   <source>never</source>
   <translation>なし</translation>
  </message>
  <message>
   <source>not on file</source>
   <translation>記録なし</translation>
  </message>
  <message>
   <source>{all}: {open} open, {late} late</source>
   <translation>{all}: 未了 {open}、遅延 {late}</translation>
  </message>
 </context>
 <context>
  <name>Comparing</name>
  <message>
   <source>What changed since</source>
   <translation>変更点の比較</translation>
  </message>
  <message>
   <source>Which memo to compare with</source>
   <translation>比較するメモ</translation>
  </message>
  <message>
   <source>Word files (*.docx)</source>
   <translation>Word ファイル (*.docx)</translation>
  </message>
  <message>
   <source>{name} – what changed</source>
   <translation>{name} – 変更点</translation>
  </message>
  <message>
   <source>“{text}” is no date. Write it as 2022, January 2022 or Jan 15, 2022.</source>
   <translation>「{text}」は日付として読めません。2022、2022年1月、2022年1月15日 のように書いてください。</translation>
  </message>
 </context>
 <context>
  <name>ConsentDialog</name>
  <message>
   <source>&amp;Why it may go out so (kept with the export, not printed):</source>
   <translation>このまま出してよい理由 (書き出しの記録に残り、印刷されません)(&amp;W):</translation>
  </message>
  <message>
   <source>Export as final</source>
   <translation>最終版として書き出し</translation>
  </message>
  <message>
   <source>Export with these gaps</source>
   <translation>不足のまま書き出す</translation>
  </message>
  <message>
   <source>Say why first</source>
   <translation>先に理由を書いてください</translation>
  </message>
  <message>
   <source>Such as: the date is not set yet</source>
   <translation>例: 日程未定のため</translation>
  </message>
 </context>
 <context>
  <name>Consistency</name>
  <message>
   <source>A later session has a lower number</source>
   <translation>後の会合の回次が前の会合より小さい</translation>
  </message>
  <message>
   <source>A number is missing between two sessions</source>
   <translation>二つの会合の間の回次が抜けている</translation>
  </message>
  <message>
   <source>A participant did not hold the post then</source>
   <translation>出席者は当時その役職にない</translation>
  </message>
  <message>
   <source>A session has no number, and none is free where it lies</source>
   <translation>会合に回次がなく、その位置に空きもない</translation>
  </message>
  <message>
   <source>A session that takes no number has one</source>
   <translation>回次を数えない会合に回次がある</translation>
  </message>
  <message>
   <source>A text and a record give a session two numbers</source>
   <translation>本文と記録で会合の回次が異なる</translation>
  </message>
  <message>
   <source>A text and a record give two dates</source>
   <translation>本文と記録で日付が異なる</translation>
  </message>
  <message>
   <source>A text gives a title that was not held then</source>
   <translation>本文の肩書は当時のものではない</translation>
  </message>
  <message>
   <source>Here alone</source>
   <translation>こちらのみ</translation>
  </message>
  <message>
   <source>Join</source>
   <translation>統合</translation>
  </message>
  <message>
   <source>Join two records</source>
   <translation>二つの記録を統合</translation>
  </message>
  <message>
   <source>Nothing in this library contradicts or repeats itself.</source>
   <translation>このライブラリに矛盾や重複はありません。</translation>
  </message>
  <message>
   <source>Sessions are counted in two ways</source>
   <translation>会合の数え方が二通りある</translation>
  </message>
  <message>
   <source>Sources</source>
   <translation>出典</translation>
  </message>
  <message>
   <source>Two points say nearly the same</source>
   <translation>二つの要点がほぼ同じ内容</translation>
  </message>
  <message>
   <source>Two points say the same</source>
   <translation>二つの要点が同じ内容</translation>
  </message>
  <message>
   <source>Two records go by one name</source>
   <translation>二つの記録が同じ名称</translation>
  </message>
  <message>
   <source>Two records have nearly one name</source>
   <translation>二つの記録の名称がほぼ同じ</translation>
  </message>
  <message>
   <source>Two sessions have one number</source>
   <translation>二つの会合が同じ回次</translation>
  </message>
  <message>
   <source>none</source>
   <translation>なし</translation>
  </message>
  <message>
   <source>{field}: “{stands}” stays; “{left}” is not taken.</source>
   <translation>{field}: 「{stands}」を残し、「{left}」は採りません。</translation>
  </message>
  <message>
   <source>{name}: {says}</source>
   <translation>{name}: {says}</translation>
  </message>
  <message>
   <source>“{gone}” becomes part of “{kept}”.</source>
   <translation>「{gone}」を「{kept}」に統合します。</translation>
  </message>
 </context>
 <context>
  <name>ConsistencyView</name>
  <message>
   <source>&amp;Join…</source>
   <translation>統合(&amp;J)…</translation>
  </message>
  <message>
   <source>&amp;Keep apart…</source>
   <translation>別々に保つ(&amp;K)…</translation>
  </message>
  <message>
   <source>&amp;Keep as it is…</source>
   <translation>このままにする(&amp;K)…</translation>
  </message>
  <message>
   <source>Joined into “{name}”.</source>
   <translation>「{name}」に統合しました。</translation>
  </message>
  <message>
   <source>Keep apart</source>
   <translation>別々に保つ</translation>
  </message>
  <message>
   <source>Keep as it is</source>
   <translation>このままにする</translation>
  </message>
  <message>
   <source>Kept as it is because</source>
   <translation>このままにする理由</translation>
  </message>
  <message>
   <source>Kept as they are</source>
   <translation>このままとしたもの</translation>
  </message>
  <message>
   <source>Looking through the library…</source>
   <translation>ライブラリを点検中…</translation>
  </message>
  <message>
   <source>One</source>
   <translation>一方</translation>
  </message>
  <message>
   <source>Only two records of a kind can be joined</source>
   <translation>同じ種類の二つの記録だけが統合できます</translation>
  </message>
  <message>
   <source>Select a finding first</source>
   <translation>先に指摘を選択してください</translation>
  </message>
  <message>
   <source>Select a finding to see all that both sides say.</source>
   <translation>指摘を選択すると、双方の内容をすべて表示します。</translation>
  </message>
  <message>
   <source>The other</source>
   <translation>他方</translation>
  </message>
  <message>
   <source>This is kept as it is already</source>
   <translation>すでにこのままとしています</translation>
  </message>
  <message>
   <source>This library can be read but not changed</source>
   <translation>このライブラリは閲覧のみで、変更できません</translation>
  </message>
  <message>
   <source>What contradicts or repeats itself</source>
   <translation>矛盾と重複</translation>
  </message>
  <message>
   <source>Why it stays so (kept with the library):</source>
   <translation>このままにする理由 (ライブラリに残ります):</translation>
  </message>
  <message>
   <source>join</source>
   <translation>統合</translation>
  </message>
  <message>
   <source>keep apart</source>
   <translation>別々に保つ</translation>
  </message>
  <message>
   <source>keep as it is</source>
   <translation>このままにする</translation>
  </message>
 </context>
 <context>
  <name>Core</name>
  <message>
   <source>'cadence' rests on no source</source>
   <translation>'cadence' に出典がありません</translation>
  </message>
  <message>
   <source>'format' is no ending of a file</source>
   <translation>'format' はファイルの拡張子ではありません</translation>
  </message>
  <message>
   <source>'hash' is no SHA-256</source>
   <translation>'hash' が SHA-256 ではありません</translation>
  </message>
  <message>
   <source>Accept or reject them in Word, save, and compare again</source>
   <translation>Word で承諾または元に戻して保存し、もう一度比較してください</translation>
  </message>
  <message>
   <source>Add a concern or a judgment on {1}</source>
   <translation>{1} に関する懸念か判断を加えてください</translation>
  </message>
  <message>
   <source>Add a fact on {1}</source>
   <translation>{1} に関する事実を加えてください</translation>
  </message>
  <message>
   <source>Add a line {1}: …</source>
   <translation>{1}: … の行を加えてください</translation>
  </message>
  <message>
   <source>Add a planned meeting of {1}</source>
   <translation>{1} の予定会合を加えてください</translation>
  </message>
  <message>
   <source>Add a recommendation that convenes a dialogue with a short lead time</source>
   <translation>短期間で開ける対話の開催を求める提言を加えてください</translation>
  </message>
  <message>
   <source>Add amount and currency to the point {1}</source>
   <translation>要点 {1} に金額と通貨を加えてください</translation>
  </message>
  <message>
   <source>Add by: who says so</source>
   <translation>by: に見解の主を書いてください</translation>
  </message>
  <message>
   <source>Add citations: {{1}: [{source: …}]}</source>
   <translation>citations: {{1}: [{source: …}]} を加えてください</translation>
  </message>
  <message>
   <source>Add cites to the cadence</source>
   <translation>cadence に cites を加えてください</translation>
  </message>
  <message>
   <source>Add cites to the correction</source>
   <translation>correction に cites を加えてください</translation>
  </message>
  <message>
   <source>Add cites to the state</source>
   <translation>state に cites を加えてください</translation>
  </message>
  <message>
   <source>Add cites: [{source: …}]</source>
   <translation>cites: [{source: …}] を加えてください</translation>
  </message>
  <message>
   <source>Add it to meetings/{1}.md</source>
   <translation>meetings/{1}.md に加えてください</translation>
  </message>
  <message>
   <source>Add it to the meeting</source>
   <translation>会合に加えてください</translation>
  </message>
  <message>
   <source>Add states to the meeting</source>
   <translation>会合に states を加えてください</translation>
  </message>
  <message>
   <source>Add the participants to the meeting</source>
   <translation>会合に出席者を加えてください</translation>
  </message>
  <message>
   <source>Add the post held</source>
   <translation>役職を加えてください</translation>
  </message>
  <message>
   <source>Add the post held, or correct the meeting’s participants</source>
   <translation>役職を加えるか、会合の出席者を訂正してください</translation>
  </message>
  <message>
   <source>Add the status to points/{1}.md</source>
   <translation>points/{1}.md に状況を加えてください</translation>
  </message>
  <message>
   <source>Add {1}: … there</source>
   <translation>そこに {1}: … を加えてください</translation>
  </message>
  <message>
   <source>Adopt a recommendation in the brief, or write an objective</source>
   <translation>ブリーフで提言を採用するか、目標を書いてください</translation>
  </message>
  <message>
   <source>Ask for its removal again</source>
   <translation>もう一度削除してください</translation>
  </message>
  <message>
   <source>Ask the co-chairs whether it came up, or propose it again</source>
   <translation>共同議長に取り上げたか確かめるか、改めて提案してください</translation>
  </message>
  <message>
   <source>Begin a brief for the next meeting, or go back to an earlier as-of date</source>
   <translation>次の会合のブリーフを作るか、基準日を戻してください</translation>
  </message>
  <message>
   <source>Begin the file with a line ---</source>
   <translation>ファイルを --- の行で始めてください</translation>
  </message>
  <message>
   <source>Briefer opens no {1} files</source>
   <translation>Briefer は {1} ファイルを開けません</translation>
  </message>
  <message>
   <source>Bring it back, or save it under another name</source>
   <translation>元に戻すか、別の名前で保存してください</translation>
  </message>
  <message>
   <source>Change it by hand</source>
   <translation>手作業で変更してください</translation>
  </message>
  <message>
   <source>Change it by hand, or look at its history</source>
   <translation>手作業で変更するか、履歴を確かめてください</translation>
  </message>
  <message>
   <source>Check that you may open the file</source>
   <translation>ファイルを開く権限を確認してください</translation>
  </message>
  <message>
   <source>Check the two dates</source>
   <translation>二つの日付を確かめてください</translation>
  </message>
  <message>
   <source>Choose a .docx file; a .doc, or one with a password, has to be saved as .docx first</source>
   <translation>.docx ファイルを選んでください。.doc やパスワード付きのファイルは先に .docx で保存してください</translation>
  </message>
  <message>
   <source>Choose a .docx or .dotx file</source>
   <translation>.docx または .dotx のファイルを選んでください</translation>
  </message>
  <message>
   <source>Choose a .docx or .dotx file; a .doc has to be saved as .docx first</source>
   <translation>.docx か .dotx を選んでください。.doc は先に .docx で保存してください</translation>
  </message>
  <message>
   <source>Choose a dialogue that covers {1}</source>
   <translation>{1} を扱う対話を選んでください</translation>
  </message>
  <message>
   <source>Choose a meeting in the brief</source>
   <translation>ブリーフで会合を選んでください</translation>
  </message>
  <message>
   <source>Choose a new or an empty folder</source>
   <translation>新しいフォルダーか空のフォルダーを選んでください</translation>
  </message>
  <message>
   <source>Choose a smaller one</source>
   <translation>小さいファイルを選んでください</translation>
  </message>
  <message>
   <source>Choose a text, Word, HTML or PDF file</source>
   <translation>テキスト・Word・HTML・PDF のいずれかを選んでください</translation>
  </message>
  <message>
   <source>Choose an earlier as-of date in Brief</source>
   <translation>「ブリーフ」で前の基準日を選んでください</translation>
  </message>
  <message>
   <source>Choose an earlier change</source>
   <translation>それより前の変更を選んでください</translation>
  </message>
  <message>
   <source>Choose another date</source>
   <translation>別の日付を選んでください</translation>
  </message>
  <message>
   <source>Choose another folder</source>
   <translation>別のフォルダーを選んでください</translation>
  </message>
  <message>
   <source>Choose another name</source>
   <translation>別の名前を選んでください</translation>
  </message>
  <message>
   <source>Choose another name, or merge the two</source>
   <translation>別の名前を選ぶか、二つを統合してください</translation>
  </message>
  <message>
   <source>Choose another name, so that links tell them apart</source>
   <translation>参照を区別できるよう、別の名前を選んでください</translation>
  </message>
  <message>
   <source>Choose another place</source>
   <translation>別の場所を選んでください</translation>
  </message>
  <message>
   <source>Choose another template</source>
   <translation>別のテンプレートを選んでください</translation>
  </message>
  <message>
   <source>Choose areas in the brief</source>
   <translation>ブリーフで分野を選んでください</translation>
  </message>
  <message>
   <source>Choose one of {1}</source>
   <translation>次のいずれかを選んでください: {1}</translation>
  </message>
  <message>
   <source>Choose one that does, or note the area in its meetings</source>
   <translation>扱う対話を選ぶか、会合に分野を記録してください</translation>
  </message>
  <message>
   <source>Choose one that does, such as {1}, or note the area in its meetings</source>
   <translation>{1} など扱う対話を選ぶか、会合に分野を記録してください</translation>
  </message>
  <message>
   <source>Choose one with narrower margins</source>
   <translation>余白の狭いものを選んでください</translation>
  </message>
  <message>
   <source>Choose the folder that holds library.yaml</source>
   <translation>library.yaml のあるフォルダーを選んでください</translation>
  </message>
  <message>
   <source>Choose the folder that holds library.yaml, or make one with File › New library</source>
   <translation>library.yaml のあるフォルダーを選ぶか、「ファイル › 新しいライブラリ」で作成してください</translation>
  </message>
  <message>
   <source>Cite a source in the points</source>
   <translation>要点に出典を付けてください</translation>
  </message>
  <message>
   <source>Cite another in {1}</source>
   <translation>{1} に別の出典を付けてください</translation>
  </message>
  <message>
   <source>Cite one in {1}</source>
   <translation>{1} に出典を付けてください</translation>
  </message>
  <message>
   <source>Cite the statement</source>
   <translation>声明を出典に付けてください</translation>
  </message>
  <message>
   <source>Cite what shows that it still holds in {1}</source>
   <translation>{1} に今も有効と分かる出典を付けてください</translation>
  </message>
  <message>
   <source>Close it elsewhere, try again</source>
   <translation>ほかで閉じてから、もう一度行ってください</translation>
  </message>
  <message>
   <source>Close the program that holds {1}, or delete that file where none does; what was saved is kept when the library is next opened and saved to</source>
   <translation>{1} を使っているプログラムを閉じてください。使っているものがなければ、そのファイルを削除してください。保存した内容は、次にライブラリを開いて保存したときに履歴に残ります</translation>
  </message>
  <message>
   <source>Close what else needs memory, or export to Word</source>
   <translation>メモリを使う他のものを閉じるか、Word に書き出してください</translation>
  </message>
  <message>
   <source>Compare it with a record that works</source>
   <translation>正しく読める記録と比べてください</translation>
  </message>
  <message>
   <source>Copy what you typed, look at what is there now, then put it in again</source>
   <translation>入力した内容をコピーし、今の内容を確かめてから入れ直してください</translation>
  </message>
  <message>
   <source>Correct it, or put it back from a copy</source>
   <translation>訂正するか、控えから戻してください</translation>
  </message>
  <message>
   <source>Correct that file first, in the Library under What can’t be read</source>
   <translation>先にそのファイルを訂正してください (「ライブラリ」の「読めないもの」)</translation>
  </message>
  <message>
   <source>Delete it yourself if it shall go</source>
   <translation>不要な場合はご自分で削除してください</translation>
  </message>
  <message>
   <source>Did you mean {1}?</source>
   <translation>{1} のことですか</translation>
  </message>
  <message>
   <source>End the name in {1}</source>
   <translation>名前の末尾を {1} にしてください</translation>
  </message>
  <message>
   <source>Fill in conversation: in the brief</source>
   <translation>ブリーフの conversation: に書いてください</translation>
  </message>
  <message>
   <source>Fill in date: in the brief</source>
   <translation>ブリーフの date: に書いてください</translation>
  </message>
  <message>
   <source>Fill in decision: in the brief</source>
   <translation>ブリーフの decision: に書いてください</translation>
  </message>
  <message>
   <source>Fill in for: in the brief</source>
   <translation>ブリーフの for: に書いてください</translation>
  </message>
  <message>
   <source>Fill in from: in the brief</source>
   <translation>ブリーフの from: に書いてください</translation>
  </message>
  <message>
   <source>Fill in the clearance in the brief</source>
   <translation>ブリーフの決裁欄に記入してください</translation>
  </message>
  <message>
   <source>Fill in the owner in points/{1}.md</source>
   <translation>points/{1}.md に担当を書いてください</translation>
  </message>
  <message>
   <source>Fill in the post’s holder</source>
   <translation>役職の在任者を記入してください</translation>
  </message>
  <message>
   <source>Fill in through: in the brief</source>
   <translation>ブリーフの through: に書いてください</translation>
  </message>
  <message>
   <source>Fill them, or accept them with a reason</source>
   <translation>記入するか、理由を付けて了承してください</translation>
  </message>
  <message>
   <source>Flatten the list</source>
   <translation>箇条書きの階層を減らしてください</translation>
  </message>
  <message>
   <source>Free some space, or choose another folder</source>
   <translation>空き容量を増やすか、別のフォルダーを選んでください</translation>
  </message>
  <message>
   <source>Give it another name</source>
   <translation>別の名前を付けてください</translation>
  </message>
  <message>
   <source>Give it the date that it was made for</source>
   <translation>作成時の基準日を入れてください</translation>
  </message>
  <message>
   <source>Have its text recognised (OCR) in a scanning or PDF program, then import it</source>
   <translation>スキャンまたは PDF のソフトウェアで文字認識（OCR）をしてから取り込んでください</translation>
  </message>
  <message>
   <source>Have the folder's permissions put right, or use File › Open library</source>
   <translation>フォルダーの権限を直すか、「ファイル › ライブラリを開く」で別のライブラリを開いてください</translation>
  </message>
  <message>
   <source>Have the hold released first</source>
   <translation>先に保全を解除してください</translation>
  </message>
  <message>
   <source>Have the permissions of its folder .git put right, and save again</source>
   <translation>フォルダー .git の権限を直してもらい、もう一度保存してください</translation>
  </message>
  <message>
   <source>Import it again</source>
   <translation>もう一度取り込んでください</translation>
  </message>
  <message>
   <source>Import the pages that matter</source>
   <translation>必要なページだけを取り込んでください</translation>
  </message>
  <message>
   <source>Import the part that matters</source>
   <translation>必要な部分だけを取り込んでください</translation>
  </message>
  <message>
   <source>Install Briefer again</source>
   <translation>Briefer を再インストールしてください</translation>
  </message>
  <message>
   <source>Install a font that has them, such as one of the Noto family, or export to Word</source>
   <translation>Noto などその文字を含むフォントを入れるか、Word に書き出してください</translation>
  </message>
  <message>
   <source>Its folder can't be written. Have the folder's permissions put right, or work on a copy of it.</source>
   <translation>フォルダーに書き込めません。アクセス権を見直すか、複製で作業してください。</translation>
  </message>
  <message>
   <source>Its log does: it is put right by the next save</source>
   <translation>記録から読み取れるので、次に保存したときに元に戻ります</translation>
  </message>
  <message>
   <source>Keep one group of fields</source>
   <translation>項目のまとまりを一つにしてください</translation>
  </message>
  <message>
   <source>Keep one of the two</source>
   <translation>どちらか一方だけを残してください</translation>
  </message>
  <message>
   <source>Keep one of them</source>
   <translation>一つだけ残してください</translation>
  </message>
  <message>
   <source>Keep the document under sources/files and cite it</source>
   <translation>文書は sources/files に置いて引用してください</translation>
  </message>
  <message>
   <source>Known: {1}</source>
   <translation>使えるもの: {1}</translation>
  </message>
  <message>
   <source>Label it first</source>
   <translation>先に区分を付けてください</translation>
  </message>
  <message>
   <source>Leave out what a text file can't hold, such as blank lines at the ends</source>
   <translation>末尾の空行など、テキストファイルに残せないものを除いてください</translation>
  </message>
  <message>
   <source>Look at the entry's file; Library › Register says what is wrong in it</source>
   <translation>記録のファイルを確かめてください。誤りは「ライブラリ › 台帳」に表示されます</translation>
  </message>
  <message>
   <source>Look at what is said beside them</source>
   <translation>各項目の横の案内をご覧ください</translation>
  </message>
  <message>
   <source>Look at what is there now, or choose another name</source>
   <translation>今の内容を確かめるか、別の名前を選んでください</translation>
  </message>
  <message>
   <source>Look at what is there now, then do it again</source>
   <translation>今の内容を確かめてから、もう一度行ってください</translation>
  </message>
  <message>
   <source>Look at what is there now, then join again</source>
   <translation>今の内容を確かめてから、もう一度統合してください</translation>
  </message>
  <message>
   <source>Look at what is there now, then save again</source>
   <translation>今の内容を確かめてから、もう一度保存してください</translation>
  </message>
  <message>
   <source>Look at {1} with the program that it is for</source>
   <translation>{1} を対応するプログラムで確かめてください</translation>
  </message>
  <message>
   <source>Make it a folder that can be opened</source>
   <translation>開けるフォルダーにしてください</translation>
  </message>
  <message>
   <source>Make room on the disk, or have the folder's permissions put right, and save again</source>
   <translation>ディスクの空きを増やすか、フォルダーの権限を直してもらい、もう一度保存してください</translation>
  </message>
  <message>
   <source>Make the record, or take the link out</source>
   <translation>記録を作るか、参照を外してください</translation>
  </message>
  <message>
   <source>Mark it {1}, or leave them out</source>
   <translation>{1} と表示するか、該当の事項を除いてください</translation>
  </message>
  <message>
   <source>Move it elsewhere</source>
   <translation>別の場所に移してください</translation>
  </message>
  <message>
   <source>Move its files up</source>
   <translation>中のファイルを上の階層に移してください</translation>
  </message>
  <message>
   <source>Move sections in the outline of Brief</source>
   <translation>「ブリーフ」の構成で節を移動してください</translation>
  </message>
  <message>
   <source>Name a .docx or .dotx file, or one of: {1}</source>
   <translation>.docx か .dotx、または次のいずれかを指定してください: {1}</translation>
  </message>
  <message>
   <source>Name a brief, or set default_brief in library.yaml</source>
   <translation>ブリーフを指定するか、library.yaml に default_brief を書いてください</translation>
  </message>
  <message>
   <source>Name the earlier date as the one since when</source>
   <translation>早いほうの日付を起点にしてください</translation>
  </message>
  <message>
   <source>Nearest: {1}</source>
   <translation>近いもの: {1}</translation>
  </message>
  <message>
   <source>Nothing is lost: the next save begins it anew</source>
   <translation>失われたものはありません。次の保存で改めて作られます</translation>
  </message>
  <message>
   <source>Open a library's folder, or the file of a brief in one</source>
   <translation>ライブラリのフォルダーか、その中のブリーフのファイルを開いてください</translation>
  </message>
  <message>
   <source>Open it in Word, save it as .docx, and import it again</source>
   <translation>Word で開いて .docx で保存し、もう一度取り込んでください</translation>
  </message>
  <message>
   <source>Open it once with an older Briefer</source>
   <translation>一度、古い Briefer で開いてください</translation>
  </message>
  <message>
   <source>Plan a session</source>
   <translation>開催を予定してください</translation>
  </message>
  <message>
   <source>Plan a session, or have the leaders announce its date</source>
   <translation>開催を予定するか、首脳に日程を発表してもらってください</translation>
  </message>
  <message>
   <source>Put a line --- between the fields and the text</source>
   <translation>項目と本文の間に --- の行を入れてください</translation>
  </message>
  <message>
   <source>Put its folder .git back from a copy, or rename it: a new history is then begun</source>
   <translation>フォルダー .git を控えから戻すか、別の名前に変えてください。名前を変えると新しい履歴が始まります</translation>
  </message>
  <message>
   <source>Put the file back</source>
   <translation>ファイルを元に戻してください</translation>
  </message>
  <message>
   <source>Put the file back from a copy, or have its permissions put right</source>
   <translation>控えからファイルを戻すか、アクセス権を直してもらってください</translation>
  </message>
  <message>
   <source>Put the file itself here</source>
   <translation>ファイルそのものをここに置いてください</translation>
  </message>
  <message>
   <source>Put the stick back in, or connect the disk or share again</source>
   <translation>USB メモリーを挿し直すか、ディスクまたは共有フォルダーに接続し直してください</translation>
  </message>
  <message>
   <source>Put the value in quotes</source>
   <translation>値を引用符で囲んでください</translation>
  </message>
  <message>
   <source>Records end in .md; move it elsewhere</source>
   <translation>記録のファイル名は .md で終わります。別の場所へ移してください</translation>
  </message>
  <message>
   <source>Rename it to {1}, or move its files there</source>
   <translation>{1} に改名するか、ファイルをそこへ移してください</translation>
  </message>
  <message>
   <source>Reword {1} in the brief, or take the rewording out</source>
   <translation>ブリーフの {1} を言い換え直すか、言い換えを外してください</translation>
  </message>
  <message>
   <source>Save it anew from where it comes</source>
   <translation>入手元から保存し直してください</translation>
  </message>
  <message>
   <source>Save it anew from where it comes, then import it</source>
   <translation>入手元から保存し直して取り込んでください</translation>
  </message>
  <message>
   <source>Save it as .docx, without a password</source>
   <translation>パスワードなしの .docx で保存してください</translation>
  </message>
  <message>
   <source>Save it as SVG</source>
   <translation>SVG で保存してください</translation>
  </message>
  <message>
   <source>Save it as UTF-8</source>
   <translation>UTF-8 で保存してください</translation>
  </message>
  <message>
   <source>Save it as UTF-8 text</source>
   <translation>UTF-8 のテキストで保存してください</translation>
  </message>
  <message>
   <source>Save it as UTF-8, then import it again</source>
   <translation>UTF-8 で保存し、もう一度取り込んでください</translation>
  </message>
  <message>
   <source>Save it as plain UTF-8</source>
   <translation>BOM なしの UTF-8 で保存してください</translation>
  </message>
  <message>
   <source>Save it in a text editor with ordinary line ends</source>
   <translation>テキストエディタで通常の改行コードにして保存してください</translation>
  </message>
  <message>
   <source>Save it without a password</source>
   <translation>パスワードなしで保存してください</translation>
  </message>
  <message>
   <source>Save the file as UTF-8</source>
   <translation>ファイルを UTF-8 で保存してください</translation>
  </message>
  <message>
   <source>Save the page anew</source>
   <translation>ページを保存し直してください</translation>
  </message>
  <message>
   <source>Saving into the library goes on; have the folder put right, or free some space</source>
   <translation>ライブラリへの保存は続きます。フォルダーを直してもらうか、空き容量を増やしてください</translation>
  </message>
  <message>
   <source>Say since which date or brief</source>
   <translation>いつから、またはどのブリーフからかを指定してください</translation>
  </message>
  <message>
   <source>Say why in words</source>
   <translation>理由を書いてください</translation>
  </message>
  <message>
   <source>See Brief › Gaps</source>
   <translation>「ブリーフ › 不足」をご覧ください</translation>
  </message>
  <message>
   <source>See Library › Consistency</source>
   <translation>「ライブラリ › 整合性」をご覧ください</translation>
  </message>
  <message>
   <source>See Library › Records</source>
   <translation>「ライブラリ › 記録」をご覧ください</translation>
  </message>
  <message>
   <source>See Library › Register</source>
   <translation>「ライブラリ › 台帳」をご覧ください</translation>
  </message>
  <message>
   <source>Set the further lines of its text in</source>
   <translation>その文の続きの行を字下げしてください</translation>
  </message>
  <message>
   <source>Somebody else has it open. Open it again once it is closed there.</source>
   <translation>ほかの人が開いています。そちらで閉じられてから、開き直してください。</translation>
  </message>
  <message>
   <source>Take a link out</source>
   <translation>参照を外してください</translation>
  </message>
  <message>
   <source>Take brackets out</source>
   <translation>括弧を減らしてください</translation>
  </message>
  <message>
   <source>Take it out</source>
   <translation>除いてください</translation>
  </message>
  <message>
   <source>Take it out of the order</source>
   <translation>順序から除いてください</translation>
  </message>
  <message>
   <source>Take it out, or leave it: it is kept</source>
   <translation>除くか、そのままにしてください (内容は残ります)</translation>
  </message>
  <message>
   <source>Take it out, or put the file itself here</source>
   <translation>取り除くか、ファイルそのものをここに置いてください</translation>
  </message>
  <message>
   <source>Take it out: it is no text</source>
   <translation>文字ではないため、除いてください</translation>
  </message>
  <message>
   <source>Take the character out</source>
   <translation>その文字を除いてください</translation>
  </message>
  <message>
   <source>Take the link out</source>
   <translation>参照を外してください</translation>
  </message>
  <message>
   <source>Take the point in, or adopt another</source>
   <translation>その要点を入れるか、別の目標を採用してください</translation>
  </message>
  <message>
   <source>Take what is missing over into {1}, then remove the copy</source>
   <translation>足りない内容を {1} に移してから、このコピーを削除してください</translation>
  </message>
  <message>
   <source>Test it first: {% if … %}, or give another value before .{1}</source>
   <translation>先に {% if … %} で確かめるか、.{1} の前に別の値を置いてください</translation>
  </message>
  <message>
   <source>The library has format {1}, made by a newer Briefer; this one writes format {2}. It can be read and exported from, not changed.</source>
   <translation>新しい Briefer が作った形式 {1} のライブラリです (この版は形式 {2})。閲覧と書き出しはできますが、変更はできません。</translation>
  </message>
  <message>
   <source>Update Briefer; until then the library can be read and exported from</source>
   <translation>Briefer を更新してください。それまでは閲覧と書き出しができます</translation>
  </message>
  <message>
   <source>Use Update to today, in Brief › Changes</source>
   <translation>「ブリーフ」›「変更点」の「今日の日付に更新」を使ってください</translation>
  </message>
  <message>
   <source>Use small letters, digits and hyphens, at most 80</source>
   <translation>英小文字、数字、ハイフンだけを使い、80 字以内にしてください</translation>
  </message>
  <message>
   <source>Wait, or have its label changed</source>
   <translation>期限まで待つか、保存区分を変えてください</translation>
  </message>
  <message>
   <source>Write a date as 2019, 2020-08, 2021-09-24 or 2022-01~</source>
   <translation>日付は 2019、2020-08、2021-09-24、2022-01~ のように書いてください</translation>
  </message>
  <message>
   <source>Write a point on it, or take the area out of the brief</source>
   <translation>要点を書くか、ブリーフから分野を外してください</translation>
  </message>
  <message>
   <source>Write a point on its areas, or drop the objective</source>
   <translation>その分野の要点を書くか、目標を外してください</translation>
  </message>
  <message>
   <source>Write an objective held by {1}</source>
   <translation>{1} の目標を書いてください</translation>
  </message>
  <message>
   <source>Write digits only</source>
   <translation>数字だけで書いてください</translation>
  </message>
  <message>
   <source>Write it as [one, two]</source>
   <translation>[一つ, 二つ] のように書いてください</translation>
  </message>
  <message>
   <source>Write it as [{1}]</source>
   <translation>[{1}] のように書いてください</translation>
  </message>
  <message>
   <source>Write it as the built-in styles.yaml: under paragraph, tab: [Name of a style]</source>
   <translation>内蔵の styles.yaml と同じ形で書いてください (paragraph の下に tab: [スタイル名])</translation>
  </message>
  <message>
   <source>Write it as {key: value}</source>
   <translation>{key: value} のように書いてください</translation>
  </message>
  <message>
   <source>Write it in people/{1}.md</source>
   <translation>people/{1}.md に書いてください</translation>
  </message>
  <message>
   <source>Write it on one line, or set its further lines in</source>
   <translation>一行に書くか、二行目以降を字下げしてください</translation>
  </message>
  <message>
   <source>Write its 64 letters and digits</source>
   <translation>64 桁の英数字で書いてください</translation>
  </message>
  <message>
   <source>Write its spoken form in points/{1}.md</source>
   <translation>points/{1}.md に口頭表現を書いてください</translation>
  </message>
  <message>
   <source>Write key: value lines</source>
   <translation>key: value の行で書いてください</translation>
  </message>
  <message>
   <source>Write one in the brief</source>
   <translation>ブリーフに書いてください</translation>
  </message>
  <message>
   <source>Write one of: {1}</source>
   <translation>次のいずれかを書いてください: {1}</translation>
  </message>
  <message>
   <source>Write one row of two cells for each of view.told_gaps</source>
   <translation>view.told_gaps ごとに 2 セルの行を書いてください</translation>
  </message>
  <message>
   <source>Write one text, in quotes if it holds brackets</source>
   <translation>一つの文で書き、括弧を含む場合は引用符で囲んでください</translation>
  </message>
  <message>
   <source>Write own.1, own.2 and so on</source>
   <translation>own.1、own.2 のように書いてください</translation>
  </message>
  <message>
   <source>Write such as docx</source>
   <translation>docx のように書いてください</translation>
  </message>
  <message>
   <source>Write the spoken form in the points that are to be raised</source>
   <translation>提起する要点に口頭表現を書いてください</translation>
  </message>
  <message>
   <source>Write the spoken form, and when to use it, in the points that are to be raised</source>
   <translation>提起する要点に口頭表現と使う場面を書いてください</translation>
  </message>
  <message>
   <source>Write the statement below the second ---</source>
   <translation>二つ目の --- の下に本文を書いてください</translation>
  </message>
  <message>
   <source>Write the value out, or quote it</source>
   <translation>値を書き下すか、引用符で囲んでください</translation>
  </message>
  <message>
   <source>Write them so in a text editor first</source>
   <translation>まずテキストエディタでそのように書き直してください</translation>
  </message>
  <message>
   <source>Write true or false</source>
   <translation>true か false を書いてください</translation>
  </message>
  <message>
   <source>Write what holds now, or until when it holds, in {1}</source>
   <translation>{1} に今の内容か、いつまで有効かを書いてください</translation>
  </message>
  <message>
   <source>Write what it means for this meeting</source>
   <translation>この会談での意味を書いてください</translation>
  </message>
  <message>
   <source>Write {1} {2}</source>
   <translation>{1} {2} の数を書いてください</translation>
  </message>
  <message>
   <source>a bottom line for this date</source>
   <translation>この日付での結論</translation>
  </message>
  <message>
   <source>a calendar can't be written as {1}</source>
   <translation>カレンダーは {1} 形式では書き出せません</translation>
  </message>
  <message>
   <source>a change was not kept in the history: {1}</source>
   <translation>変更を履歴に残せませんでした: {1}</translation>
  </message>
  <message>
   <source>a change was saved but not kept in the history: {1}</source>
   <translation>変更は保存しましたが、履歴に残せませんでした: {1}</translation>
  </message>
  <message>
   <source>a chosen dialogue that has covered it</source>
   <translation>これを扱った対話の選択</translation>
  </message>
  <message>
   <source>a chosen dialogue that has covered {1}</source>
   <translation>{1} を扱った対話の選択</translation>
  </message>
  <message>
   <source>a chosen dialogue that has covered {1} since {2}</source>
   <translation>{2} 以降に {1} を扱った対話の選択</translation>
  </message>
  <message>
   <source>a compared file can't be read again: {1}</source>
   <translation>比較したファイルを読み直せません: {1}</translation>
  </message>
  <message>
   <source>a comparison can't be written as {1}</source>
   <translation>比較は {1} 形式では書き出せません</translation>
  </message>
  <message>
   <source>a current post of {1}, who is expected</source>
   <translation>出席予定の {1} の現職</translation>
  </message>
  <message>
   <source>a document of that name is on file</source>
   <translation>その名前の資料がすでにあります</translation>
  </message>
  <message>
   <source>a fresh look at this wording: its point has changed since</source>
   <translation>言い換えの見直し (元の要点が変わりました)</translation>
  </message>
  <message>
   <source>a gap is accepted with a reason only</source>
   <translation>不足の了承には理由が必要です</translation>
  </message>
  <message>
   <source>a line of the file ends with a carriage return alone</source>
   <translation>ファイルに復帰文字 (CR) だけで終わる行があります</translation>
  </message>
  <message>
   <source>a link stands where the file is kept</source>
   <translation>ファイルの保管場所がリンクになっています</translation>
  </message>
  <message>
   <source>a list nests deeper than {1} levels</source>
   <translation>箇条書きの階層が {1} を超えています</translation>
  </message>
  <message>
   <source>a meeting that lies ahead: this one had been held by {1}</source>
   <translation>これからの会合 (この会合は {1} までに開催済み)</translation>
  </message>
  <message>
   <source>a memo can't be written as {1}</source>
   <translation>メモは {1} 形式では書き出せません</translation>
  </message>
  <message>
   <source>a part of the Word file is damaged</source>
   <translation>Word ファイルの一部が壊れています</translation>
  </message>
  <message>
   <source>a person, a post or an organization is named {1} already</source>
   <translation>{1} という人物・役職・組織がすでにあります</translation>
  </message>
  <message>
   <source>a point beside the objective {1}</source>
   <translation>目標{1}に関する要点</translation>
  </message>
  <message>
   <source>a record can't be joined with itself</source>
   <translation>同じ記録どうしは統合できません</translation>
  </message>
  <message>
   <source>a record can't be kept apart from itself</source>
   <translation>同じ記録どうしを別々に保つことはできません</translation>
  </message>
  <message>
   <source>a second source for {1} points that rest on one alone</source>
   <translation>出典が一つだけの要点 {1} 件の二つ目の出典</translation>
  </message>
  <message>
   <source>a second source for {1}, which rests on {2} alone</source>
   <translation>{2} だけに基づく{1}の二つ目の出典</translation>
  </message>
  <message>
   <source>a session of the {1} before the meeting: it will be {2} overdue by {3}</source>
   <translation>会談前の {1} の開催 ({3} 時点で {2}超過)</translation>
  </message>
  <message>
   <source>a session of the {1}: it is {2} overdue</source>
   <translation>{1} の開催 ({2}超過)</translation>
  </message>
  <message>
   <source>a source for {1}</source>
   <translation>{1}の出典</translation>
  </message>
  <message>
   <source>a source for {1} that had come out by then</source>
   <translation>その時点で公表済みの{1}の出典</translation>
  </message>
  <message>
   <source>addressee</source>
   <translation>宛先</translation>
  </message>
  <message>
   <source>agenda</source>
   <translation>議題</translation>
  </message>
  <message>
   <source>another file has that name already</source>
   <translation>その名前のファイルがすでにあります</translation>
  </message>
  <message>
   <source>another record has that name already</source>
   <translation>その名前の記録がすでにあります</translation>
  </message>
  <message>
   <source>another record is named {1} already</source>
   <translation>{1} という記録がすでにあります</translation>
  </message>
  <message>
   <source>anything on {1}</source>
   <translation>{1} に関する内容</translation>
  </message>
  <message>
   <source>area</source>
   <translation>技術分野</translation>
  </message>
  <message>
   <source>bearing</source>
   <translation>この会談への関わり</translation>
  </message>
  <message>
   <source>begins with two byte order marks</source>
   <translation>先頭に BOM が二つあります</translation>
  </message>
  <message>
   <source>biography</source>
   <translation>略歴</translation>
  </message>
  <message>
   <source>brief</source>
   <translation>ブリーフ</translation>
  </message>
  <message>
   <source>briefs</source>
   <translation>ブリーフ</translation>
  </message>
  <message>
   <source>broken front matter: {1}</source>
   <translation>見出し部が壊れています: {1}</translation>
  </message>
  <message>
   <source>can't be opened: {1}</source>
   <translation>開けません: {1}</translation>
  </message>
  <message>
   <source>can't be read as a record</source>
   <translation>記録として読めません</translation>
  </message>
  <message>
   <source>can't be read: {1}</source>
   <translation>読めません: {1}</translation>
  </message>
  <message>
   <source>clearing principal</source>
   <translation>経由先</translation>
  </message>
  <message>
   <source>counterpart</source>
   <translation>相手方</translation>
  </message>
  <message>
   <source>date</source>
   <translation>日付</translation>
  </message>
  <message>
   <source>date of the meeting</source>
   <translation>会合の日付</translation>
  </message>
  <message>
   <source>day of the addendum</source>
   <translation>追補の日付</translation>
  </message>
  <message>
   <source>day of the memo</source>
   <translation>メモの日付</translation>
  </message>
  <message>
   <source>dialogue</source>
   <translation>対話</translation>
  </message>
  <message>
   <source>differs from {1} by capital letters alone</source>
   <translation>{1} と大文字・小文字が違うだけの名前です</translation>
  </message>
  <message>
   <source>drafting office</source>
   <translation>起案部局</translation>
  </message>
  <message>
   <source>each</source>
   <translation>それぞれ</translation>
  </message>
  <message>
   <source>ends before it was known</source>
   <translation>判明前に終わっています</translation>
  </message>
  <message>
   <source>evidence</source>
   <translation>根拠</translation>
  </message>
  <message>
   <source>files that end in {1} are not read</source>
   <translation>{1} のファイルは読み込めません</translation>
  </message>
  <message>
   <source>has a field without a name</source>
   <translation>名前のない項目があります</translation>
  </message>
  <message>
   <source>has a name that Windows keeps for a device</source>
   <translation>Windows が装置のために予約している名前です</translation>
  </message>
  <message>
   <source>has a name that can't be a record's</source>
   <translation>記録の名前にできない名前です</translation>
  </message>
  <message>
   <source>has no text</source>
   <translation>本文がありません</translation>
  </message>
  <message>
   <source>has no {1}</source>
   <translation>{1} がありません</translation>
  </message>
  <message>
   <source>holder</source>
   <translation>在任者</translation>
  </message>
  <message>
   <source>holds a character that no text should (U+{1})</source>
   <translation>使えない文字があります (U+{1})</translation>
  </message>
  <message>
   <source>holds a zero byte</source>
   <translation>NUL 文字があります</translation>
  </message>
  <message>
   <source>holds several documents</source>
   <translation>文書が複数あります</translation>
  </message>
  <message>
   <source>host</source>
   <translation>主催者</translation>
  </message>
  <message>
   <source>interpreter</source>
   <translation>通訳</translation>
  </message>
  <message>
   <source>is a copy of {1} that a synchronised folder left when two changed it at once</source>
   <translation>二人が同時に変更したときに同期フォルダーが残した {1} のコピーです</translation>
  </message>
  <message>
   <source>is a folder that is not read</source>
   <translation>読み込み対象外のフォルダーです</translation>
  </message>
  <message>
   <source>is a folder, which is not read</source>
   <translation>読み込み対象外のフォルダーです</translation>
  </message>
  <message>
   <source>is a link that leads nowhere</source>
   <translation>リンク先が見つかりません</translation>
  </message>
  <message>
   <source>is a {1} without a source</source>
   <translation>出典のない {1} です</translation>
  </message>
  <message>
   <source>is an {1} that nobody holds</source>
   <translation>誰の見解か分からない {1} です</translation>
  </message>
  <message>
   <source>is corrected without a source</source>
   <translation>訂正に出典がありません</translation>
  </message>
  <message>
   <source>is held on no source</source>
   <translation>開催済みの根拠となる出典がありません</translation>
  </message>
  <message>
   <source>is nested too deep</source>
   <translation>階層が深すぎます</translation>
  </message>
  <message>
   <source>is no entry of the register</source>
   <translation>台帳の記録ではありません</translation>
  </message>
  <message>
   <source>is no ordinary file</source>
   <translation>通常のファイルではありません</translation>
  </message>
  <message>
   <source>is no record</source>
   <translation>記録ではありません</translation>
  </message>
  <message>
   <source>is not UTF-8 text</source>
   <translation>UTF-8 の文ではありません</translation>
  </message>
  <message>
   <source>is not YAML: {1}</source>
   <translation>YAML として読めません: {1}</translation>
  </message>
  <message>
   <source>is not a list of fields</source>
   <translation>項目の並びではありません</translation>
  </message>
  <message>
   <source>is too large for a record ({1})</source>
   <translation>記録として大きすぎます ({1})</translation>
  </message>
  <message>
   <source>is too large for an entry ({1})</source>
   <translation>台帳の記録として大きすぎます ({1})</translation>
  </message>
  <message>
   <source>it can't be opened: {1}</source>
   <translation>開けません: {1}</translation>
  </message>
  <message>
   <source>it can't be told where {1} ends</source>
   <translation>「{1}」がどこで終わるか判別できません</translation>
  </message>
  <message>
   <source>it has {1} rows for {2}</source>
   <translation>{2} に対して {1} 行あります</translation>
  </message>
  <message>
   <source>it is larger than {1} MB</source>
   <translation>{1} MB を超えています</translation>
  </message>
  <message>
   <source>it is larger than {1} kB</source>
   <translation>{1} kB を超えています</translation>
  </message>
  <message>
   <source>it is no ordinary file</source>
   <translation>通常のファイルではありません</translation>
  </message>
  <message>
   <source>it was handed over to {1}, so it is not taken back</source>
   <translation>{1} に手交済みのため、取り消しません</translation>
  </message>
  <message>
   <source>leads in a circle: {1}</source>
   <translation>参照が循環しています: {1}</translation>
  </message>
  <message>
   <source>leads out of the library</source>
   <translation>ライブラリの外へのリンクです</translation>
  </message>
  <message>
   <source>library.yaml can't be read: {1}</source>
   <translation>library.yaml を読めません: {1}</translation>
  </message>
  <message>
   <source>library.yaml {1}</source>
   <translation>library.yaml {1}</translation>
  </message>
  <message>
   <source>library.yaml: {1}</source>
   <translation>library.yaml: {1}</translation>
  </message>
  <message>
   <source>main obstacle</source>
   <translation>主な障害</translation>
  </message>
  <message>
   <source>meeting</source>
   <translation>会合</translation>
  </message>
  <message>
   <source>names of those who drafted, approved and cleared</source>
   <translation>起案者・承認者・合議者の氏名</translation>
  </message>
  <message>
   <source>newer evidence for {1} points that are older than the desk’s limit</source>
   <translation>期限より古い要点 {1} 件の新しい根拠</translation>
  </message>
  <message>
   <source>newer evidence for {1} than of {2}</source>
   <translation>{2} より新しい{1}の根拠</translation>
  </message>
  <message>
   <source>no entry of the register is named {1}</source>
   <translation>{1} という台帳の記録はありません</translation>
  </message>
  <message>
   <source>no font on this machine has {1}{2}</source>
   <translation>{1}{2} を含むフォントがこの端末にありません</translation>
  </message>
  <message>
   <source>no gap is accepted under the key {1}</source>
   <translation>キー {1} で了承された不足はありません</translation>
  </message>
  <message>
   <source>no step leads on from format {1}</source>
   <translation>形式 {1} からの移行手順がありません</translation>
  </message>
  <message>
   <source>no {1} is named {2}</source>
   <translation>{2} という{1}はありません</translation>
  </message>
  <message>
   <source>notetaker</source>
   <translation>記録係</translation>
  </message>
  <message>
   <source>nothing is missing under the key {1}</source>
   <translation>キー {1} の不足はありません</translation>
  </message>
  <message>
   <source>nothing is planned or due on a date that is known</source>
   <translation>日付の分かる予定や期限はありません</translation>
  </message>
  <message>
   <source>nothing is removed while an entry can't be read: {1}</source>
   <translation>読めない記録がある間は削除しません: {1}</translation>
  </message>
  <message>
   <source>nothing stands before .{1}</source>
   <translation>.{1} の前に何もありません</translation>
  </message>
  <message>
   <source>nothing was found under the key {1}</source>
   <translation>キー {1} の指摘はありません</translation>
  </message>
  <message>
   <source>objectives</source>
   <translation>目標</translation>
  </message>
  <message>
   <source>organization</source>
   <translation>組織</translation>
  </message>
  <message>
   <source>owner</source>
   <translation>担当</translation>
  </message>
  <message>
   <source>page {1} holds more text than a page can</source>
   <translation>{1} ページの文字が多すぎます</translation>
  </message>
  <message>
   <source>page {1} of the PDF is damaged</source>
   <translation>PDF の {1} ページが壊れています</translation>
  </message>
  <message>
   <source>part {1} of {2}</source>
   <translation>{2} の {1} 番目</translation>
  </message>
  <message>
   <source>participants</source>
   <translation>出席者</translation>
  </message>
  <message>
   <source>person</source>
   <translation>人物</translation>
  </message>
  <message>
   <source>place</source>
   <translation>場所</translation>
  </message>
  <message>
   <source>place of the meeting</source>
   <translation>会合の場所</translation>
  </message>
  <message>
   <source>point</source>
   <translation>要点</translation>
  </message>
  <message>
   <source>points</source>
   <translation>要点</translation>
  </message>
  <message>
   <source>post</source>
   <translation>役職</translation>
  </message>
  <message>
   <source>reading the file took too long and was given up</source>
   <translation>読み込みに時間がかかりすぎるため中止しました</translation>
  </message>
  <message>
   <source>records are kept apart with a reason only</source>
   <translation>別々に保つには理由が必要です</translation>
  </message>
  <message>
   <source>source</source>
   <translation>出典</translation>
  </message>
  <message>
   <source>sources</source>
   <translation>出典</translation>
  </message>
  <message>
   <source>spoken point</source>
   <translation>発言要領</translation>
  </message>
  <message>
   <source>spoken points</source>
   <translation>発言要領</translation>
  </message>
  <message>
   <source>spoken points on {1}</source>
   <translation>{1} に関する発言要領</translation>
  </message>
  <message>
   <source>statement</source>
   <translation>声明</translation>
  </message>
  <message>
   <source>steps that can still be taken, and who takes them</source>
   <translation>まだ取れる措置とその担当</translation>
  </message>
  <message>
   <source>template error: {1}</source>
   <translation>テンプレートの誤り: {1}</translation>
  </message>
  <message>
   <source>the PDF can't be set: {1}</source>
   <translation>PDF を組めません: {1}</translation>
  </message>
  <message>
   <source>the PDF has {1} pages; at most {2} are read</source>
   <translation>PDF が {1} ページあります (上限 {2} ページ)</translation>
  </message>
  <message>
   <source>the PDF holds pictures of pages and no text</source>
   <translation>PDF はページの画像だけで、文字がありません</translation>
  </message>
  <message>
   <source>the PDF's engine came to an end before its time</source>
   <translation>PDF の作成処理が途中で終了しました</translation>
  </message>
  <message>
   <source>the answers do not say yet what to make</source>
   <translation>作成に必要な回答がそろっていません</translation>
  </message>
  <message>
   <source>the brief as it was can't be read: {1}</source>
   <translation>以前のブリーフを読めません: {1}</translation>
  </message>
  <message>
   <source>the brief that this one updates</source>
   <translation>更新元のブリーフ</translation>
  </message>
  <message>
   <source>the brief {1} has no as-of date: it is today's every day</source>
   <translation>ブリーフ {1} には基準日がなく、常に今日現在です</translation>
  </message>
  <message>
   <source>the brief {1} updates no earlier one</source>
   <translation>ブリーフ {1} は前の版を更新したものではありません</translation>
  </message>
  <message>
   <source>the comparison would replace one of the two memos</source>
   <translation>比較の結果が元のメモを上書きしてしまいます</translation>
  </message>
  <message>
   <source>the dates are reversed: {1} is before {2}</source>
   <translation>日付が逆です: {1} は {2} より前です</translation>
  </message>
  <message>
   <source>the entry can't be changed as it stands</source>
   <translation>この記録は今の形では変更できません</translation>
  </message>
  <message>
   <source>the entry can't be read: {1}</source>
   <translation>記録を読めません: {1}</translation>
  </message>
  <message>
   <source>the entry says that its file was removed, but it stands: {1}</source>
   <translation>記録では削除済みのファイルが残っています: {1}</translation>
  </message>
  <message>
   <source>the fields do not begin at the edge, each on a line of its own</source>
   <translation>項目が一つずつ行頭から始まっていません</translation>
  </message>
  <message>
   <source>the file can't be copied: {1}</source>
   <translation>ファイルを写せません: {1}</translation>
  </message>
  <message>
   <source>the file can't be read, so it is not overwritten: {1}</source>
   <translation>ファイルを読めないため、上書きしません: {1}</translation>
  </message>
  <message>
   <source>the file can't be read: {1}</source>
   <translation>ファイルを読めません: {1}</translation>
  </message>
  <message>
   <source>the file has more than {1} paragraphs</source>
   <translation>段落が {1} を超えています</translation>
  </message>
  <message>
   <source>the file holds bytes that are no text</source>
   <translation>文字でないデータが含まれています</translation>
  </message>
  <message>
   <source>the file holds tracked changes already</source>
   <translation>ファイルにすでに変更履歴があります</translation>
  </message>
  <message>
   <source>the file is empty</source>
   <translation>ファイルが空です</translation>
  </message>
  <message>
   <source>the file is larger than 200 MB</source>
   <translation>ファイルが 200 MB を超えています</translation>
  </message>
  <message>
   <source>the file is no Word document that can be read</source>
   <translation>読める Word 文書ではありません</translation>
  </message>
  <message>
   <source>the file is no record: {1}</source>
   <translation>ファイルを記録として読めません: {1}</translation>
  </message>
  <message>
   <source>the file is under a password</source>
   <translation>ファイルがパスワード付きです</translation>
  </message>
  <message>
   <source>the file is under a password, or in the format of Word before 2007</source>
   <translation>ファイルがパスワード付きか、Word 2007 より前の形式です</translation>
  </message>
  <message>
   <source>the file made the reader fail</source>
   <translation>ファイルの読み込みに失敗しました</translation>
  </message>
  <message>
   <source>the file of {1} was removed on {2}</source>
   <translation>{1} のファイルは {2} に削除されました</translation>
  </message>
  <message>
   <source>the file unpacks to more than 200 MB</source>
   <translation>展開すると 200 MB を超えます</translation>
  </message>
  <message>
   <source>the file unpacks to more than 500 MB</source>
   <translation>展開すると 500 MB を超えます</translation>
  </message>
  <message>
   <source>the file was changed outside Briefer meanwhile</source>
   <translation>ファイルが Briefer の外で変更されました</translation>
  </message>
  <message>
   <source>the file was changed while it was read</source>
   <translation>読み込み中にファイルが変更されました</translation>
  </message>
  <message>
   <source>the file was deleted outside Briefer meanwhile</source>
   <translation>ファイルが Briefer の外で削除されました</translation>
  </message>
  <message>
   <source>the file was removed on {1}: {2}</source>
   <translation>ファイルは {1} に削除されました: {2}</translation>
  </message>
  <message>
   <source>the file would stand among the files that it is made from</source>
   <translation>元のファイルと同じ場所には書き出せません</translation>
  </message>
  <message>
   <source>the final has {1} open gap{2}: {3}</source>
   <translation>最終版に不足が {1} 件残っています{2}: {3}</translation>
  </message>
  <message>
   <source>the first line is not ---</source>
   <translation>最初の行が --- ではありません</translation>
  </message>
  <message>
   <source>the folder is no library</source>
   <translation>このフォルダーはライブラリではありません</translation>
  </message>
  <message>
   <source>the folder {1} can't be made: {2}</source>
   <translation>フォルダー {1} を作れません: {2}</translation>
  </message>
  <message>
   <source>the folder {1} {2}</source>
   <translation>フォルダー {1} {2}</translation>
  </message>
  <message>
   <source>the front matter has no end</source>
   <translation>見出し部が終わっていません</translation>
  </message>
  <message>
   <source>the head’s needs names {1}, which the memo does not have</source>
   <translation>先頭部の needs にある {1} はメモにありません</translation>
  </message>
  <message>
   <source>the history can't be begun: {1}</source>
   <translation>履歴を始められません: {1}</translation>
  </message>
  <message>
   <source>the history can't be opened: .git is damaged</source>
   <translation>履歴を開けません: .git が壊れています</translation>
  </message>
  <message>
   <source>the history can't be read: {1}</source>
   <translation>履歴を読めません: {1}</translation>
  </message>
  <message>
   <source>the history can't be written</source>
   <translation>履歴に書き込めません</translation>
  </message>
  <message>
   <source>the history has no change {1}</source>
   <translation>履歴に変更 {1} はありません</translation>
  </message>
  <message>
   <source>the history is locked</source>
   <translation>履歴がロックされています</translation>
  </message>
  <message>
   <source>the history no longer says which change is the newest</source>
   <translation>どの変更が最新かを履歴から読み取れません</translation>
  </message>
  <message>
   <source>the history of the meeting</source>
   <translation>会合の経過</translation>
  </message>
  <message>
   <source>the history was only half begun</source>
   <translation>履歴は作りかけのままです</translation>
  </message>
  <message>
   <source>the house rule can't be read: {1}</source>
   <translation>表記基準を読めません: {1}</translation>
  </message>
  <message>
   <source>the house rule is no file of rules</source>
   <translation>表記基準のファイルではありません</translation>
  </message>
  <message>
   <source>the house rule {1}</source>
   <translation>表記基準 {1}</translation>
  </message>
  <message>
   <source>the house rule: {1}</source>
   <translation>表記基準: {1}</translation>
  </message>
  <message>
   <source>the kept file can't be read: {1}</source>
   <translation>保管したファイルを読めません: {1}</translation>
  </message>
  <message>
   <source>the letterhead can't be read: it is no ordinary file</source>
   <translation>レターヘッドを読めません: 通常のファイルではありません</translation>
  </message>
  <message>
   <source>the letterhead can't be read: {1}</source>
   <translation>レターヘッドを読めません: {1}</translation>
  </message>
  <message>
   <source>the letterhead is no Word document that can be read</source>
   <translation>レターヘッドは読める Word 文書ではありません</translation>
  </message>
  <message>
   <source>the letterhead is under a password, or in the format of Word before 2007</source>
   <translation>レターヘッドがパスワード付きか、Word 2007 より前の形式です</translation>
  </message>
  <message>
   <source>the letterhead leaves less than an inch for text</source>
   <translation>レターヘッドの本文の幅が 1 インチ未満です</translation>
  </message>
  <message>
   <source>the letterhead unpacks to more than 200 MB</source>
   <translation>レターヘッドは展開すると 200 MB を超えます</translation>
  </message>
  <message>
   <source>the library has no default brief</source>
   <translation>ライブラリに既定のブリーフがありません</translation>
  </message>
  <message>
   <source>the library is not there any more</source>
   <translation>ライブラリがなくなっています</translation>
  </message>
  <message>
   <source>the library was not made: {1}</source>
   <translation>ライブラリを作成できませんでした: {1}</translation>
  </message>
  <message>
   <source>the marking profile can't be read: {1}</source>
   <translation>取扱表示の設定を読めません: {1}</translation>
  </message>
  <message>
   <source>the marking profile {1}</source>
   <translation>取扱表示の設定 {1}</translation>
  </message>
  <message>
   <source>the marking profile: {1}</source>
   <translation>取扱表示の設定: {1}</translation>
  </message>
  <message>
   <source>the meeting</source>
   <translation>会合</translation>
  </message>
  <message>
   <source>the memo is to be marked {1} and holds more: {2}</source>
   <translation>メモの取扱表示は {1} ですが、それを超える内容があります: {2}</translation>
  </message>
  <message>
   <source>the name {1} is unknown</source>
   <translation>{1} という名前はありません</translation>
  </message>
  <message>
   <source>the original sum</source>
   <translation>元の金額</translation>
  </message>
  <message>
   <source>the page can't be read: {1}</source>
   <translation>ページを読めません: {1}</translation>
  </message>
  <message>
   <source>the page is empty</source>
   <translation>ページが空です</translation>
  </message>
  <message>
   <source>the picture can't be drawn</source>
   <translation>図を描けません</translation>
  </message>
  <message>
   <source>the point of the adopted objective {1}, which the memo does not take</source>
   <translation>採用した目標{1}の要点 (メモに入っていません)</translation>
  </message>
  <message>
   <source>the program's own folder {1} is missing</source>
   <translation>プログラムのフォルダー {1} がありません</translation>
  </message>
  <message>
   <source>the record was not there after that change</source>
   <translation>その変更の時点に記録はありません</translation>
  </message>
  <message>
   <source>the record would not read back as it is</source>
   <translation>記録がそのとおりに読み戻せません</translation>
  </message>
  <message>
   <source>the register can't be written as {1}</source>
   <translation>台帳は {1} 形式では書き出せません</translation>
  </message>
  <message>
   <source>the register needs to be told {1}</source>
   <translation>台帳に {1} が必要です</translation>
  </message>
  <message>
   <source>the row {1} has {2} cells for {3} columns</source>
   <translation>行 {1} は {3} 列に対して {2} セルです</translation>
  </message>
  <message>
   <source>the style map can't be read: {1}</source>
   <translation>スタイルの対応表を読めません: {1}</translation>
  </message>
  <message>
   <source>the style map names {1}, which is no {2} style of a memo</source>
   <translation>スタイルの対応表の {1} はメモの {2} スタイルではありません</translation>
  </message>
  <message>
   <source>the template can't be read: it is no ordinary file</source>
   <translation>テンプレートを読めません: 通常のファイルではありません</translation>
  </message>
  <message>
   <source>the template can't be read: {1}</source>
   <translation>テンプレートを読めません: {1}</translation>
  </message>
  <message>
   <source>the template is not UTF-8 text</source>
   <translation>テンプレートが UTF-8 ではありません</translation>
  </message>
  <message>
   <source>the template is not there any more</source>
   <translation>テンプレートがなくなっています</translation>
  </message>
  <message>
   <source>the template may not do this: {1}</source>
   <translation>テンプレートでは許されない操作です: {1}</translation>
  </message>
  <message>
   <source>the template was changed outside Briefer meanwhile</source>
   <translation>テンプレートが Briefer の外で変更されました</translation>
  </message>
  <message>
   <source>the template was stopped: it includes or calls itself without end</source>
   <translation>テンプレートを停止しました: 自身を際限なく呼び出しています</translation>
  </message>
  <message>
   <source>the template was stopped: {1}</source>
   <translation>テンプレートを停止しました: {1}</translation>
  </message>
  <message>
   <source>the text is damaged at byte {1}: it is not {2} throughout</source>
   <translation>{1} バイト目で文字が壊れています ({2} ではありません)</translation>
  </message>
  <message>
   <source>the text is in an encoding that can't be told for sure</source>
   <translation>文字コードを判別できません</translation>
  </message>
  <message>
   <source>the text is no record: {1}</source>
   <translation>記録として読めない文です: {1}</translation>
  </message>
  <message>
   <source>the {1} {2} can't be read: {3}</source>
   <translation>{1} {2} を読めません: {3}</translation>
  </message>
  <message>
   <source>there is no hold on {1}</source>
   <translation>{1} は保全中ではありません</translation>
  </message>
  <message>
   <source>there is no letterhead {1}</source>
   <translation>レターヘッド {1} はありません</translation>
  </message>
  <message>
   <source>there is no library folder</source>
   <translation>ライブラリのフォルダーがありません</translation>
  </message>
  <message>
   <source>there is no marking profile {1}</source>
   <translation>取扱表示の設定 {1} はありません</translation>
  </message>
  <message>
   <source>there is no such file</source>
   <translation>そのファイルはありません</translation>
  </message>
  <message>
   <source>there is no such file or folder</source>
   <translation>そのファイルやフォルダーはありません</translation>
  </message>
  <message>
   <source>there is no template {1}</source>
   <translation>テンプレート {1} はありません</translation>
  </message>
  <message>
   <source>there is no text in the file</source>
   <translation>ファイルに文字がありません</translation>
  </message>
  <message>
   <source>there is no {1} {2}</source>
   <translation>{2} という{1}はありません</translation>
  </message>
  <message>
   <source>there is something there already</source>
   <translation>そこにはすでに何かがあります</translation>
  </message>
  <message>
   <source>this is no library and no brief of one</source>
   <translation>ライブラリでもそのブリーフでもありません</translation>
  </message>
  <message>
   <source>this was changed again since, so the step can't be taken back</source>
   <translation>その後に変更されたため、この操作は元に戻せません</translation>
  </message>
  <message>
   <source>time</source>
   <translation>時刻</translation>
  </message>
  <message>
   <source>under {1} a row such as | --- | --- | is missing</source>
   <translation>{1} の下に | --- | --- | のような行がありません</translation>
  </message>
  <message>
   <source>uses a YAML alias (*)</source>
   <translation>YAML のエイリアス (*) が使われています</translation>
  </message>
  <message>
   <source>uses a YAML anchor (&amp;)</source>
   <translation>YAML のアンカー (&amp;) が使われています</translation>
  </message>
  <message>
   <source>uses a YAML tag (!)</source>
   <translation>YAML のタグ (!) が使われています</translation>
  </message>
  <message>
   <source>version seen</source>
   <translation>確認した版</translation>
  </message>
  <message>
   <source>visitor</source>
   <translation>訪問者</translation>
  </message>
  <message>
   <source>what holds after {1} of {2}</source>
   <translation>{1} より後の{2}の内容</translation>
  </message>
  <message>
   <source>what holds now of {1} points that are past their date</source>
   <translation>期限を過ぎた要点 {1} 件の今の内容</translation>
  </message>
  <message>
   <source>what is not saved yet can't be kept on this machine: {1}</source>
   <translation>まだ保存されていない内容をこのコンピューターに残しておけません: {1}</translation>
  </message>
  <message>
   <source>what is to be decided</source>
   <translation>決定事項</translation>
  </message>
  <message>
   <source>what it wants</source>
   <translation>先方の要望</translation>
  </message>
  <message>
   <source>what the memo was made with can't be read again: {1}</source>
   <translation>メモの作成時の内容を読み直せません: {1}</translation>
  </message>
  <message>
   <source>what the other side wants from this meeting ({1})</source>
   <translation>先方がこの会談に求めるもの ({1})</translation>
  </message>
  <message>
   <source>what to mind</source>
   <translation>留意点</translation>
  </message>
  <message>
   <source>where it stands</source>
   <translation>現状</translation>
  </message>
  <message>
   <source>whether it is planned or held</source>
   <translation>予定か開催済みか</translation>
  </message>
  <message>
   <source>who is {1}</source>
   <translation>{1} の在任者</translation>
  </message>
  <message>
   <source>who is {1} ({2})</source>
   <translation>{1} の在任者 ({2})</translation>
  </message>
  <message>
   <source>who {1}</source>
   <translation>{1} の氏名</translation>
  </message>
  <message>
   <source>word on {1} in the readout of the {2}</source>
   <translation>{2} の発表における {1} への言及</translation>
  </message>
  <message>
   <source>word on {1} in the readout of the {2}, promised {3}</source>
   <translation>{2} の発表における {1} への言及 ({3} に約束)</translation>
  </message>
  <message>
   <source>your own library can't be looked for: {1}</source>
   <translation>ご自分のライブラリを確かめられません: {1}</translation>
  </message>
  <message>
   <source>{1} can't be made: {2}</source>
   <translation>{1} を作れません: {2}</translation>
  </message>
  <message>
   <source>{1} can't be read, and a link in it could not follow</source>
   <translation>{1} が読めず、中の参照を変更できません</translation>
  </message>
  <message>
   <source>{1} can't be read: {2}</source>
   <translation>{1} を読めません: {2}</translation>
  </message>
  <message>
   <source>{1} can't be {2}</source>
   <translation>{1} に {2} は書けません</translation>
  </message>
  <message>
   <source>{1} could not be changed</source>
   <translation>{1} を変更できませんでした</translation>
  </message>
  <message>
   <source>{1} has it open on {2} since {3}. Open it again once it is closed there.</source>
   <translation>{1} さんが {3} から {2} で開いています。そちらで閉じられてから、開き直してください。</translation>
  </message>
  <message>
   <source>{1} has no retention label, so nothing says that it may go</source>
   <translation>{1} に保存区分がないため、削除してよいか分かりません</translation>
  </message>
  <message>
   <source>{1} has no {2}</source>
   <translation>{1} に {2} がありません</translation>
  </message>
  <message>
   <source>{1} has to stand alone on its line</source>
   <translation>{1} は単独の行に書いてください</translation>
  </message>
  <message>
   <source>{1} is before {2}, the date of the brief {3}</source>
   <translation>{1} はブリーフ {3} の基準日 {2} より前です</translation>
  </message>
  <message>
   <source>{1} is kept {2} under {3}</source>
   <translation>{1} は {3} により {2} 保存されます</translation>
  </message>
  <message>
   <source>{1} is missing</source>
   <translation>{1} がありません</translation>
  </message>
  <message>
   <source>{1} is neither true nor false</source>
   <translation>{1} が true でも false でもありません</translation>
  </message>
  <message>
   <source>{1} is nested too deep</source>
   <translation>{1} の階層が深すぎます</translation>
  </message>
  <message>
   <source>{1} is no brief and no date such as 2022-01-15</source>
   <translation>{1} はブリーフでも 2022-01-15 のような日付でもありません</translation>
  </message>
  <message>
   <source>{1} is no brief, no date such as 2022-01-15 and no .docx file</source>
   <translation>{1} はブリーフでも日付 (2022-01-15 など) でも .docx ファイルでもありません</translation>
  </message>
  <message>
   <source>{1} is no field of {2}</source>
   <translation>{1} は {2} の項目ではありません</translation>
  </message>
  <message>
   <source>{1} is no id of a point just for this memo</source>
   <translation>{1} はこのメモだけの要点の ID ではありません</translation>
  </message>
  <message>
   <source>{1} is no place of a section</source>
   <translation>{1} は節の位置として読めません</translation>
  </message>
  <message>
   <source>{1} is no section of the template {2}</source>
   <translation>{1} はテンプレート {2} の節ではありません</translation>
  </message>
  <message>
   <source>{1} is not a field that Briefer knows</source>
   <translation>{1} という項目はありません</translation>
  </message>
  <message>
   <source>{1} is not a group of fields</source>
   <translation>{1} が項目のまとまりではありません</translation>
  </message>
  <message>
   <source>{1} is not a list</source>
   <translation>{1} が一覧ではありません</translation>
  </message>
  <message>
   <source>{1} is not a part that Briefer knows</source>
   <translation>{1} という項目はありません</translation>
  </message>
  <message>
   <source>{1} is not a text</source>
   <translation>{1} が文ではありません</translation>
  </message>
  <message>
   <source>{1} is not a whole number</source>
   <translation>{1} が整数ではありません</translation>
  </message>
  <message>
   <source>{1} is not among the briefs</source>
   <translation>{1} はブリーフの一覧にありません</translation>
  </message>
  <message>
   <source>{1} is not among the house rules</source>
   <translation>{1} は表記基準の一覧にありません</translation>
  </message>
  <message>
   <source>{1} is not among the organizations</source>
   <translation>{1} は組織の一覧にありません</translation>
  </message>
  <message>
   <source>{1} is not among the templates</source>
   <translation>{1} というテンプレートはありません</translation>
  </message>
  <message>
   <source>{1} is not among the {2}</source>
   <translation>{1} は{2}にありません</translation>
  </message>
  <message>
   <source>{1} is not on the library's handling scale</source>
   <translation>{1} はライブラリの取扱区分にありません</translation>
  </message>
  <message>
   <source>{1} is not on the library's scale</source>
   <translation>{1} はライブラリの取扱区分にありません</translation>
  </message>
  <message>
   <source>{1} is on hold since {2}{3}: {4}</source>
   <translation>{1} は {2}{3} から保全中です: {4}</translation>
  </message>
  <message>
   <source>{1} is too {2}</source>
   <translation>{1} が{2}です</translation>
  </message>
  <message>
   <source>{1} month</source>
   <translation>{1}か月</translation>
  </message>
  <message>
   <source>{1} months</source>
   <translation>{1}か月</translation>
  </message>
  <message>
   <source>{1} of part {2} of {3}</source>
   <translation>{3} の {2} 番目の {1}</translation>
  </message>
  <message>
   <source>{1} rests on no source</source>
   <translation>{1} に出典がありません</translation>
  </message>
  <message>
   <source>{1} stands twice, first in line {2}</source>
   <translation>{1} が重複しています (最初は {2} 行目)</translation>
  </message>
  <message>
   <source>{1} to {2} months</source>
   <translation>{1}～{2}か月</translation>
  </message>
  <message>
   <source>{1} was changed since the export, so it stays</source>
   <translation>{1} は書き出し後に変更されたため、残します</translation>
  </message>
  <message>
   <source>{1} was not deleted: {2}</source>
   <translation>{1} を削除できませんでした: {2}</translation>
  </message>
 </context>
 <context>
  <name>CrashDialog</name>
  <message>
   <source>Close Briefer</source>
   <translation>Briefer を終了</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>コピー</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>詳細</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>続ける</translation>
  </message>
  <message>
   <source>Something went wrong</source>
   <translation>問題が起きました</translation>
  </message>
  <message>
   <source>Something went wrong inside Briefer. What you typed is kept. You can go on; if it happens again, close Briefer and open it anew, and send the details to whoever looks after it.</source>
   <translation>Briefer の内部で問題が起きました。入力した内容は残っています。作業は続けられます。再び起きた場合は Briefer を起動し直し、詳細を管理担当者にお送りください。</translation>
  </message>
 </context>
 <context>
  <name>DateField</name>
  <message>
   <source>For example: Jan 15, 2022, or 2022-01, or next week</source>
   <translation>例: 2022年1月15日、2022-01、来週</translation>
  </message>
  <message>
   <source>This is not a date. Write it like Jan 15, 2022, or 2022-01.</source>
   <translation>日付として読めません。2022年1月15日、2022-01 のように書いてください。</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>今日</translation>
  </message>
 </context>
 <context>
  <name>DateValue</name>
  <message>
   <source>15 Jan 2022, or early 2022</source>
   <translation>2022年1月15日、2022年初頭 など</translation>
  </message>
 </context>
 <context>
  <name>Dates</name>
  <message>
   <source>Which year is meant? Write it with the date.</source>
   <translation>何年かがわかりません。年も書いてください。</translation>
  </message>
  <message>
   <source>Which year is meant? Write {one}, or {other}.</source>
   <translation>何年かがわかりません。{one}または{other}のように書いてください。</translation>
  </message>
  <message>
   <source>“{written}” lies outside its era: {eras}.</source>
   <translation>「{written}」はその元号の期間外です。{eras}。</translation>
  </message>
 </context>
 <context>
  <name>DeletionSheet</name>
  <message>
   <source>&amp;Delete</source>
   <translation>削除(&amp;D)</translation>
  </message>
  <message>
   <source>Delete records</source>
   <translation>記録を削除</translation>
  </message>
  <message>
   <source>Delete “{name}”?</source>
   <translation>「{name}」を削除しますか。</translation>
  </message>
  <message>
   <source>Nothing else in the library links to them.</source>
   <translation>ライブラリ内に、ほかの参照元はありません。</translation>
  </message>
  <message>
   <source>Nothing in the library links to it.</source>
   <translation>ライブラリ内に参照元はありません。</translation>
  </message>
  <message>
   <source>The library then opens with “{name}”.</source>
   <translation>以後、ライブラリは「{name}」で開きます。</translation>
  </message>
  <message>
   <source>These files can’t be read and may link to it; they stay as they are:</source>
   <translation>次のファイルは読めず、参照している可能性があります。そのまま残します:</translation>
  </message>
  <message>
   <source>These files can’t be read and may link to them; they stay as they are:</source>
   <translation>次のファイルは読めず、参照している可能性があります。そのまま残します:</translation>
  </message>
  <message>
   <source>You can take this back with Undo.</source>
   <translation>「元に戻す」で取り消せます。</translation>
  </message>
  <message>
   <source>{name} ({kind}: {fields})</source>
   <translation>{name} ({kind}: {fields})</translation>
  </message>
 </context>
 <context>
  <name>Details</name>
  <message>
   <source>Details</source>
   <translation>詳細</translation>
  </message>
  <message>
   <source>Open in the Library</source>
   <translation>ライブラリで開く</translation>
  </message>
 </context>
 <context>
  <name>Dialogs</name>
  <message>
   <source>Export</source>
   <translation>書き出し</translation>
  </message>
  <message>
   <source>Go on without them</source>
   <translation>破棄して続ける</translation>
  </message>
  <message>
   <source>Neither the library nor this machine takes them: the disk may be full.</source>
   <translation>ライブラリにもこの端末にも保存できません。ディスクに空きがない可能性があります。</translation>
  </message>
  <message>
   <source>New Library</source>
   <translation>新しいライブラリ</translation>
  </message>
  <message>
   <source>Not saved</source>
   <translation>保存できません</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>確認</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>置き換える</translation>
  </message>
  <message>
   <source>Stay</source>
   <translation>戻る</translation>
  </message>
  <message>
   <source>The changes to “{title}” can’t be saved.</source>
   <translation>「{title}」の変更を保存できません。</translation>
  </message>
  <message>
   <source>The memo as it was on this date, such as Jan 15, 2022:</source>
   <translation>比較する基準日 (例: 2022年1月15日):</translation>
  </message>
  <message>
   <source>Warning</source>
   <translation>警告</translation>
  </message>
  <message>
   <source>{name} is in {folder} already. Replace it?</source>
   <translation>{name} は既に {folder} にあります。置き換えますか。</translation>
  </message>
 </context>
 <context>
  <name>DocumentView</name>
  <message>
   <source>&amp;Edit source</source>
   <translation>出典を編集(&amp;E)</translation>
  </message>
  <message>
   <source>&amp;Make a point…</source>
   <translation>要点を作成(&amp;M)…</translation>
  </message>
  <message>
   <source>&amp;Open document</source>
   <translation>資料を開く(&amp;O)</translation>
  </message>
  <message>
   <source>&amp;Refuse suggestion</source>
   <translation>候補を却下(&amp;R)</translation>
  </message>
  <message>
   <source>Add its &amp;document…</source>
   <translation>資料を追加(&amp;D)…</translation>
  </message>
  <message>
   <source>Cited by points ({n})</source>
   <translation>引用元の要点 ({n})</translation>
  </message>
  <message>
   <source>Do not suggest this paragraph again</source>
   <translation>この段落を候補にしない</translation>
  </message>
  <message>
   <source>It is not suggested as a point</source>
   <translation>要点の候補ではありません</translation>
  </message>
  <message>
   <source>No document of this source is on file.</source>
   <translation>この出典の資料はありません。</translation>
  </message>
  <message>
   <source>Points that cite the source as a whole, or another place in it</source>
   <translation>出典全体またはほかの箇所を引用する要点</translation>
  </message>
  <message>
   <source>Points that rest on this source</source>
   <translation>この出典に基づく要点</translation>
  </message>
  <message>
   <source>Select a paragraph first</source>
   <translation>先に段落を選択してください</translation>
  </message>
  <message>
   <source>Select a paragraph to see what it mentions.</source>
   <translation>段落を選択すると、言及する事柄を表示します。</translation>
  </message>
  <message>
   <source>Select a source to read it.</source>
   <translation>出典を選択すると本文を表示します。</translation>
  </message>
  <message>
   <source>Suggested points ({n})</source>
   <translation>要点の候補 ({n})</translation>
  </message>
  <message>
   <source>The document is being read.</source>
   <translation>資料を読み込んでいます。</translation>
  </message>
  <message>
   <source>There is no text to show.</source>
   <translation>表示する本文がありません。</translation>
  </message>
  <message>
   <source>Which paragraphs</source>
   <translation>表示する段落</translation>
  </message>
 </context>
 <context>
  <name>DropZone</name>
  <message>
   <source>Or drop Word, PDF, HTML, Markdown or text files here.</source>
   <translation>Word・PDF・HTML・Markdown・テキストのファイルをここにドロップすることもできます。</translation>
  </message>
 </context>
 <context>
  <name>Dropping</name>
  <message>
   <source>Drop a Word file onto Brief as its letterhead, or a library’s folder.</source>
   <translation>Word ファイルは「ブリーフ」に (レターヘッドになります)、ライブラリはフォルダーをドロップしてください。</translation>
  </message>
  <message>
   <source>Not taken: {names}. Drop a library’s folder by itself.</source>
   <translation>取り込まなかったもの: {names}。ライブラリのフォルダーは、それだけをドロップしてください。</translation>
  </message>
  <message>
   <source>The memo is on the letterhead {name}, which the library now keeps.</source>
   <translation>メモのレターヘッドは {name} になり、ライブラリに保存しました。</translation>
  </message>
  <message>
   <source>another letterhead</source>
   <translation>レターヘッドの変更</translation>
  </message>
 </context>
 <context>
  <name>ExportPanel</name>
  <message>
   <source>Counting the pages…</source>
   <translation>ページ数を計算しています…</translation>
  </message>
  <message>
   <source>DRAFT on every page, numbered lines, comments on what is missing</source>
   <translation>各ページに DRAFT、行番号、不足箇所へのコメント付き</translation>
  </message>
  <message>
   <source>Delete this file again, and put back what it replaced</source>
   <translation>このファイルを削除し、置き換えたものを元に戻します</translation>
  </message>
  <message>
   <source>Draft for clearance</source>
   <translation>決裁用の案</translation>
  </message>
  <message>
   <source>Export to Word</source>
   <translation>Word に書き出す</translation>
  </message>
  <message>
   <source>Exported {name} to {folder}</source>
   <translation>{name} を {folder} に書き出しました</translation>
  </message>
  <message>
   <source>Final</source>
   <translation>最終版</translation>
  </message>
  <message>
   <source>For your own desk</source>
   <translation>手元の控え用</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>分量</translation>
  </message>
  <message>
   <source>No gaps</source>
   <translation>不足なし</translation>
  </message>
  <message>
   <source>Nothing is missing</source>
   <translation>不足はありません</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>開く</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>フォルダーで表示</translation>
  </message>
  <message>
   <source>The library is still opening</source>
   <translation>ライブラリを開いています</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>元に戻す</translation>
  </message>
  <message>
   <source>Undo the export</source>
   <translation>書き出しを元に戻す</translation>
  </message>
  <message>
   <source>What the export is for</source>
   <translation>書き出しの用途</translation>
  </message>
  <message>
   <source>What the memo marks as missing</source>
   <translation>メモに不足と表示される事項</translation>
  </message>
  <message>
   <source>Without any of these; open gaps are asked about</source>
   <translation>DRAFT・行番号・コメントなし。不足があれば確認します</translation>
  </message>
  <message>
   <source>Working copy</source>
   <translation>手元用</translation>
  </message>
  <message>
   <source>Write the memo as a Word file (Ctrl+E)</source>
   <translation>メモを Word ファイルに書き出します (Ctrl+E)</translation>
  </message>
  <message>
   <source>{changes}: {name}</source>
   <translation>{changes}: {name}</translation>
  </message>
 </context>
 <context>
  <name>Exporting</name>
  <message>
   <source>HTML files (*.html)</source>
   <translation>HTML ファイル (*.html)</translation>
  </message>
  <message>
   <source>Markdown files (*.md)</source>
   <translation>Markdown ファイル (*.md)</translation>
  </message>
  <message>
   <source>PDF files (*.pdf)</source>
   <translation>PDF ファイル (*.pdf)</translation>
  </message>
  <message>
   <source>Word files (*.docx)</source>
   <translation>Word ファイル (*.docx)</translation>
  </message>
  <message>
   <source>{name} is again as it was before the export.</source>
   <translation>{name} を書き出し前の状態に戻しました。</translation>
  </message>
  <message>
   <source>{name} is deleted again.</source>
   <translation>{name} を削除しました。</translation>
  </message>
  <message>
   <source>{name} – addendum</source>
   <translation>{name} – 追補</translation>
  </message>
 </context>
 <context>
  <name>FaultList</name>
  <message>
   <source>Line {line}: </source>
   <translation>{line} 行目: </translation>
  </message>
  <message>
   <source>What is wrong with the template</source>
   <translation>テンプレートの誤り</translation>
  </message>
  <message>
   <source>{file}, line {line}: </source>
   <translation>{file} {line} 行目: </translation>
  </message>
 </context>
 <context>
  <name>FieldChoices</name>
  <message>
   <source>After the meeting</source>
   <translation>会談後</translation>
  </message>
  <message>
   <source>Agency</source>
   <translation>機関</translation>
  </message>
  <message>
   <source>Agenda</source>
   <translation>議題</translation>
  </message>
  <message>
   <source>Agreed</source>
   <translation>合意</translation>
  </message>
  <message>
   <source>Agreement</source>
   <translation>協定</translation>
  </message>
  <message>
   <source>Approved</source>
   <translation>承認</translation>
  </message>
  <message>
   <source>Article</source>
   <translation>論文・記事</translation>
  </message>
  <message>
   <source>Assessment</source>
   <translation>評価</translation>
  </message>
  <message>
   <source>At the meeting</source>
   <translation>会談時</translation>
  </message>
  <message>
   <source>Avoid</source>
   <translation>避ける</translation>
  </message>
  <message>
   <source>Background</source>
   <translation>背景</translation>
  </message>
  <message>
   <source>Before the meeting</source>
   <translation>会談前</translation>
  </message>
  <message>
   <source>Cabinet</source>
   <translation>閣議</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>中止</translation>
  </message>
  <message>
   <source>Cleared</source>
   <translation>合議済み</translation>
  </message>
  <message>
   <source>Commitment</source>
   <translation>コミットメント</translation>
  </message>
  <message>
   <source>Committee</source>
   <translation>委員会</translation>
  </message>
  <message>
   <source>Company</source>
   <translation>企業</translation>
  </message>
  <message>
   <source>Concern</source>
   <translation>懸念</translation>
  </message>
  <message>
   <source>Conference</source>
   <translation>会議</translation>
  </message>
  <message>
   <source>Country or economy</source>
   <translation>国・地域</translation>
  </message>
  <message>
   <source>Database</source>
   <translation>データベース</translation>
  </message>
  <message>
   <source>Deliverable</source>
   <translation>成果</translation>
  </message>
  <message>
   <source>Dialogue</source>
   <translation>対話</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>完了</translation>
  </message>
  <message>
   <source>Drafted</source>
   <translation>起案</translation>
  </message>
  <message>
   <source>Election</source>
   <translation>選挙</translation>
  </message>
  <message>
   <source>Endnotes</source>
   <translation>文末脚注</translation>
  </message>
  <message>
   <source>Fact</source>
   <translation>事実</translation>
  </message>
  <message>
   <source>Fact sheet</source>
   <translation>ファクトシート</translation>
  </message>
  <message>
   <source>Footnotes</source>
   <translation>脚注</translation>
  </message>
  <message>
   <source>For decision</source>
   <translation>決裁用</translation>
  </message>
  <message>
   <source>For information</source>
   <translation>報告用</translation>
  </message>
  <message>
   <source>Group</source>
   <translation>グループ</translation>
  </message>
  <message>
   <source>Held</source>
   <translation>開催済み</translation>
  </message>
  <message>
   <source>Hybrid</source>
   <translation>併用</translation>
  </message>
  <message>
   <source>If raised</source>
   <translation>提起された場合</translation>
  </message>
  <message>
   <source>In person</source>
   <translation>対面</translation>
  </message>
  <message>
   <source>International organization</source>
   <translation>国際機関</translation>
  </message>
  <message>
   <source>Joint statement</source>
   <translation>共同声明</translation>
  </message>
  <message>
   <source>Judgment</source>
   <translation>判断</translation>
  </message>
  <message>
   <source>Lapsed</source>
   <translation>失効</translation>
  </message>
  <message>
   <source>Late</source>
   <translation>遅延</translation>
  </message>
  <message>
   <source>Law</source>
   <translation>法令</translation>
  </message>
  <message>
   <source>Leaders’ meetings</source>
   <translation>首脳会談</translation>
  </message>
  <message>
   <source>Legislature</source>
   <translation>議会</translation>
  </message>
  <message>
   <source>List</source>
   <translation>一覧</translation>
  </message>
  <message>
   <source>Ministry</source>
   <translation>省庁</translation>
  </message>
  <message>
   <source>New</source>
   <translation>新規</translation>
  </message>
  <message>
   <source>Objective</source>
   <translation>目標</translation>
  </message>
  <message>
   <source>Objectives</source>
   <translation>目標</translation>
  </message>
  <message>
   <source>Observed</source>
   <translation>実績</translation>
  </message>
  <message>
   <source>Office</source>
   <translation>部局</translation>
  </message>
  <message>
   <source>On track</source>
   <translation>順調</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>その他</translation>
  </message>
  <message>
   <source>Our reading</source>
   <translation>当方の解釈</translation>
  </message>
  <message>
   <source>Planned</source>
   <translation>予定</translation>
  </message>
  <message>
   <source>Postponed</source>
   <translation>延期</translation>
  </message>
  <message>
   <source>Press briefing</source>
   <translation>記者説明</translation>
  </message>
  <message>
   <source>Press line</source>
   <translation>対外応答要領</translation>
  </message>
  <message>
   <source>Press release</source>
   <translation>報道発表</translation>
  </message>
  <message>
   <source>Proposed</source>
   <translation>提案</translation>
  </message>
  <message>
   <source>Raise</source>
   <translation>提起する</translation>
  </message>
  <message>
   <source>Readout</source>
   <translation>会談後の発表</translation>
  </message>
  <message>
   <source>Reaffirmed</source>
   <translation>再確認</translation>
  </message>
  <message>
   <source>Recommendation</source>
   <translation>提言</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>報告書</translation>
  </message>
  <message>
   <source>Spent</source>
   <translation>支出済み</translation>
  </message>
  <message>
   <source>Stated</source>
   <translation>表明</translation>
  </message>
  <message>
   <source>Summit</source>
   <translation>首脳会議</translation>
  </message>
  <message>
   <source>Talking point</source>
   <translation>発言要領</translation>
  </message>
  <message>
   <source>Talking points</source>
   <translation>発言要領</translation>
  </message>
  <message>
   <source>University</source>
   <translation>大学</translation>
  </message>
  <message>
   <source>Virtual</source>
   <translation>オンライン</translation>
  </message>
  <message>
   <source>Watch point</source>
   <translation>注視事項</translation>
  </message>
  <message>
   <source>Watch-outs</source>
   <translation>留意事項</translation>
  </message>
  <message>
   <source>Web page</source>
   <translation>ウェブページ</translation>
  </message>
  <message>
   <source>What they want</source>
   <translation>先方の要望</translation>
  </message>
  <message>
   <source>Working group</source>
   <translation>作業部会</translation>
  </message>
 </context>
 <context>
  <name>FieldFaults</name>
  <message>
   <source>A winter lies in two years. Write its months, like December 2021 to February 2022.</source>
   <translation>冬は二つの年にまたがります。月で書いてください (例：2021年12月から2022年2月)。</translation>
  </message>
  <message>
   <source>Fiscal years do not begin alike. Write the months, like April 2022 to March 2023.</source>
   <translation>年度や半期の始まりは国により異なります。月で書いてください (例：2022年4月から2023年3月)。</translation>
  </message>
  <message>
   <source>Line {line}: a link leads to an address that begins with https://.</source>
   <translation>{line} 行目: リンクは https:// で始まるアドレスにしてください。</translation>
  </message>
  <message>
   <source>Line {line}: memos print the # as it stands; a record has no headings.</source>
   <translation>{line} 行目: # はメモにそのまま印刷されます。記録に見出しは使えません。</translation>
  </message>
  <message>
   <source>Line {line}: memos print the ` as it stands; a record has no code.</source>
   <translation>{line} 行目: ` はメモにそのまま印刷されます。記録にコードは使えません。</translation>
  </message>
  <message>
   <source>Line {line}: memos print this as it stands; a record has no pictures.</source>
   <translation>{line} 行目: メモにそのまま印刷されます。記録に画像は使えません。</translation>
  </message>
  <message>
   <source>Line {line}: memos print this as it stands; a record has no tables.</source>
   <translation>{line} 行目: メモにそのまま印刷されます。記録に表は使えません。</translation>
  </message>
  <message>
   <source>Line {line}: memos print {found} as it stands.</source>
   <translation>{line} 行目: {found} はメモにそのまま印刷されます。</translation>
  </message>
  <message>
   <source>Line {line}: {found} is opened and not closed; memos print it as it is.</source>
   <translation>{line} 行目: {found} が閉じていません。メモにそのまま印刷されます。</translation>
  </message>
  <message>
   <source>Nothing in the library is called “{found}”. Choose one from the list.</source>
   <translation>ライブラリに「{found}」はありません。一覧から選んでください。</translation>
  </message>
  <message>
   <source>Several are called “{found}”. Choose one from the list.</source>
   <translation>「{found}」が複数あります。一覧から選んでください。</translation>
  </message>
  <message>
   <source>The file has something else here than this field holds. Put it right in a text editor.</source>
   <translation>ファイルのこの箇所は項目の形に合いません。テキストエディターで直してください。</translation>
  </message>
  <message>
   <source>The list nests deeper than a memo can show. Bring it up a level.</source>
   <translation>箇条書きの階層がメモに入りません。一段上げてください。</translation>
  </message>
  <message>
   <source>This can’t be kept: {found}.</source>
   <translation>保存できません: {found}。</translation>
  </message>
  <message>
   <source>This has to be filled in.</source>
   <translation>必須項目です。</translation>
  </message>
  <message>
   <source>This is not a date. Write it like 15 Jan 2022, January 2022, or early 2022.</source>
   <translation>日付として読めません。2022年1月15日、令和4年1月15日、2022年1月、2022年初めのように書いてください。</translation>
  </message>
  <message>
   <source>This stands here twice. Join the two.</source>
   <translation>重複しています。一つにまとめてください。</translation>
  </message>
  <message>
   <source>Write a number of at least {bound}.</source>
   <translation>{bound} 以上の数を書いてください。</translation>
  </message>
  <message>
   <source>Write a number of at most {bound}.</source>
   <translation>{bound} 以下の数を書いてください。</translation>
  </message>
  <message>
   <source>Write a whole number, in digits.</source>
   <translation>整数を数字で書いてください。</translation>
  </message>
  <message>
   <source>Write both ends of the time, like January 2022 to June 2022.</source>
   <translation>期間は始まりと終わりの両方を書いてください (例：2022年1月から6月)。</translation>
  </message>
  <message>
   <source>Write the year in four digits, like March 5, 2022.</source>
   <translation>年は四桁で書いてください (例：2022年3月5日)。</translation>
  </message>
  <message>
   <source>“{found}” is none of the choices.</source>
   <translation>「{found}」は選択肢にありません。</translation>
  </message>
 </context>
 <context>
  <name>FieldProblems</name>
  <message>
   <source>A point of this kind is held by somebody. Say here by whom.</source>
   <translation>この種類の要点には主張者が必要です。ここで示してください。</translation>
  </message>
  <message>
   <source>A point of this kind needs a source. Add one here.</source>
   <translation>この種類の要点には出典が必要です。ここで追加してください。</translation>
  </message>
  <message>
   <source>Nothing in the library is called “{found}”. Choose another, or take it out.</source>
   <translation>「{found}」はライブラリにありません。別のものを選ぶか、削除してください。</translation>
  </message>
  <message>
   <source>That it was held rests on no source. Add one where that is said.</source>
   <translation>開催済みの根拠となる出典がありません。該当の状況に出典を追加してください。</translation>
  </message>
  <message>
   <source>The correction rests on no source. Add one to it.</source>
   <translation>訂正に出典がありません。訂正に出典を追加してください。</translation>
  </message>
  <message>
   <source>The file has a field “{found}” that Briefer does not know. It is kept.</source>
   <translation>ファイルに Briefer の知らない項目「{found}」があります (そのまま残します)。</translation>
  </message>
  <message>
   <source>There is no statement yet. Write it here.</source>
   <translation>本文がまだありません。ここに書いてください。</translation>
  </message>
  <message>
   <source>This is before it was known at all. Check the two dates.</source>
   <translation>判明した日より前になっています。二つの日付を確かめてください。</translation>
  </message>
  <message>
   <source>This rests on no source. Add one here.</source>
   <translation>出典がありません。ここで追加してください。</translation>
  </message>
  <message>
   <source>This rests on no source. Add one in the field “{citations}”.</source>
   <translation>出典がありません。項目「{citations}」で追加してください。</translation>
  </message>
  <message>
   <source>“{found}” is not on the library’s scale of handling. Choose a level that is.</source>
   <translation>「{found}」はライブラリの取扱区分にありません。区分の中から選んでください。</translation>
  </message>
 </context>
 <context>
  <name>FieldRow</name>
  <message>
   <source>Shows what this field rests on</source>
   <translation>この項目の出典を表示します</translation>
  </message>
 </context>
 <context>
  <name>FieldValues</name>
  <message>
   <source>no</source>
   <translation>いいえ</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>なし</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>はい</translation>
  </message>
 </context>
 <context>
  <name>FieldWords</name>
  <message>
   <source>A level of this library’s scale; without it, the highest of what the memo holds.</source>
   <translation>このライブラリの区分。なければ、メモの内容のうち最も高いもの。</translation>
  </message>
  <message>
   <source>A lower number stands earlier; 100 without one.</source>
   <translation>小さい数ほど先に並びます。なければ 100。</translation>
  </message>
  <message>
   <source>A lower number stands earlier; 50 without one.</source>
   <translation>小さい数ほど先に並びます。なければ 50。</translation>
  </message>
  <message>
   <source>A mark of the circumstances.</source>
   <translation>状況の目印。</translation>
  </message>
  <message>
   <source>A mark of the document’s content, by which it is known again.</source>
   <translation>資料を識別するための、内容の目印。</translation>
  </message>
  <message>
   <source>A mark of the text that was replaced.</source>
   <translation>言い換えた元の文の目印。</translation>
  </message>
  <message>
   <source>Accepted gaps</source>
   <translation>了承した不足</translation>
  </message>
  <message>
   <source>Acting</source>
   <translation>代行</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>アドレス</translation>
  </message>
  <message>
   <source>Addressed to</source>
   <translation>宛先</translation>
  </message>
  <message>
   <source>Adopted objectives</source>
   <translation>採用した目標</translation>
  </message>
  <message>
   <source>After this day memos no longer take it.</source>
   <translation>この日より後のメモには使いません。</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>金額</translation>
  </message>
  <message>
   <source>An area not discussed since this day is a gap.</source>
   <translation>この日以降に議論のない分野は不足とします。</translation>
  </message>
  <message>
   <source>An encounter on the margins takes no number.</source>
   <translation>機会を捉えた懇談は回次を数えません。</translation>
  </message>
  <message>
   <source>Area</source>
   <translation>分野</translation>
  </message>
  <message>
   <source>Areas</source>
   <translation>分野</translation>
  </message>
  <message>
   <source>As in “U.S. objectives” or “Japan’s objectives”.</source>
   <translation>「米側の目標」「日本の目標」のような形。</translation>
  </message>
  <message>
   <source>As of</source>
   <translation>基準日</translation>
  </message>
  <message>
   <source>As the office’s rule names them.</source>
   <translation>所属機関の規則での呼称。</translation>
  </message>
  <message>
   <source>As used in tables.</source>
   <translation>表での呼称。</translation>
  </message>
  <message>
   <source>Asks to convene</source>
   <translation>開催を求める対話</translation>
  </message>
  <message>
   <source>At most 15 words, for tables and the bottom line.</source>
   <translation>15 語以内。表と結論に使います。</translation>
  </message>
  <message>
   <source>At most 15 words.</source>
   <translation>15 語以内。</translation>
  </message>
  <message>
   <source>At which level it meets, such as ministerial.</source>
   <translation>閣僚級など、開催のレベル。</translation>
  </message>
  <message>
   <source>Author</source>
   <translation>著者</translation>
  </message>
  <message>
   <source>Background</source>
   <translation>背景</translation>
  </message>
  <message>
   <source>Basis</source>
   <translation>根拠</translation>
  </message>
  <message>
   <source>Bearings</source>
   <translation>会談への関わり</translation>
  </message>
  <message>
   <source>Before, at or after the meeting.</source>
   <translation>会談の前・時・後。</translation>
  </message>
  <message>
   <source>Bottom lines</source>
   <translation>結論</translation>
  </message>
  <message>
   <source>Brief</source>
   <translation>ブリーフ</translation>
  </message>
  <message>
   <source>By</source>
   <translation>見解の主</translation>
  </message>
  <message>
   <source>By a government</source>
   <translation>政府の発行</translation>
  </message>
  <message>
   <source>By way of whom.</source>
   <translation>経由先。</translation>
  </message>
  <message>
   <source>By when a reply is wanted.</source>
   <translation>回答の期限。</translation>
  </message>
  <message>
   <source>By when it is to be done.</source>
   <translation>実施の期限。</translation>
  </message>
  <message>
   <source>Cadence</source>
   <translation>周期</translation>
  </message>
  <message>
   <source>Categories</source>
   <translation>分類</translation>
  </message>
  <message>
   <source>Checked</source>
   <translation>確認日</translation>
  </message>
  <message>
   <source>Clearance</source>
   <translation>決裁</translation>
  </message>
  <message>
   <source>Co-chairs</source>
   <translation>共同議長</translation>
  </message>
  <message>
   <source>Consulted</source>
   <translation>参照日</translation>
  </message>
  <message>
   <source>Contact</source>
   <translation>連絡先</translation>
  </message>
  <message>
   <source>Controlled by</source>
   <translation>管理部局</translation>
  </message>
  <message>
   <source>Converted</source>
   <translation>換算</translation>
  </message>
  <message>
   <source>Converted on</source>
   <translation>換算日</translation>
  </message>
  <message>
   <source>Corrected form</source>
   <translation>訂正後</translation>
  </message>
  <message>
   <source>Correction</source>
   <translation>訂正</translation>
  </message>
  <message>
   <source>Counterpart</source>
   <translation>相手方</translation>
  </message>
  <message>
   <source>Counterparts</source>
   <translation>相手方の組み合わせ</translation>
  </message>
  <message>
   <source>Counting</source>
   <translation>回次の数え方</translation>
  </message>
  <message>
   <source>Counts as a session</source>
   <translation>回次に数える</translation>
  </message>
  <message>
   <source>Covered since</source>
   <translation>網羅の起点</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>通貨</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>日付</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>決定</translation>
  </message>
  <message>
   <source>Description</source>
   <translation>説明</translation>
  </message>
  <message>
   <source>Designation</source>
   <translation>取扱欄</translation>
  </message>
  <message>
   <source>Dialogue</source>
   <translation>対話</translation>
  </message>
  <message>
   <source>Dialogues</source>
   <translation>対話</translation>
  </message>
  <message>
   <source>Difference</source>
   <translation>相違</translation>
  </message>
  <message>
   <source>Dissemination</source>
   <translation>配布範囲</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>資料</translation>
  </message>
  <message>
   <source>Drafted, approved or cleared.</source>
   <translation>起案・承認・合議。</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>期限</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>根拠</translation>
  </message>
  <message>
   <source>Family name</source>
   <translation>姓</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>項目</translation>
  </message>
  <message>
   <source>Fingerprint</source>
   <translation>識別値</translation>
  </message>
  <message>
   <source>Follows</source>
   <translation>前の要点</translation>
  </message>
  <message>
   <source>For</source>
   <translation>宛先</translation>
  </message>
  <message>
   <source>For information, or for decision.</source>
   <translation>報告用または決裁用。</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>形態</translation>
  </message>
  <message>
   <source>From</source>
   <translation>差出元</translation>
  </message>
  <message>
   <source>From when it could be known; without it, the date of its earliest source.</source>
   <translation>判明した日。なければ最も早い出典の日付。</translation>
  </message>
  <message>
   <source>From when the error could be known.</source>
   <translation>誤りが判明した日。</translation>
  </message>
  <message>
   <source>From when this could be known.</source>
   <translation>これが判明した日。</translation>
  </message>
  <message>
   <source>From when this could be known; without it, the date of its earliest source.</source>
   <translation>これが判明した日。なければ最も早い出典の日付。</translation>
  </message>
  <message>
   <source>Gap</source>
   <translation>不足</translation>
  </message>
  <message>
   <source>Given name</source>
   <translation>名</translation>
  </message>
  <message>
   <source>Handling</source>
   <translation>取扱区分</translation>
  </message>
  <message>
   <source>Happened</source>
   <translation>発生日</translation>
  </message>
  <message>
   <source>Heading</source>
   <translation>頭書き</translation>
  </message>
  <message>
   <source>Held by</source>
   <translation>見解の主</translation>
  </message>
  <message>
   <source>Held for the time being.</source>
   <translation>当面の間、務めています。</translation>
  </message>
  <message>
   <source>Holders</source>
   <translation>在任者</translation>
  </message>
  <message>
   <source>Holds until</source>
   <translation>有効期限</translation>
  </message>
  <message>
   <source>Honorific</source>
   <translation>敬称</translation>
  </message>
  <message>
   <source>Host</source>
   <translation>主催者</translation>
  </message>
  <message>
   <source>How a leader would say it aloud.</source>
   <translation>首脳が口頭で述べる形。</translation>
  </message>
  <message>
   <source>How far the sum had come.</source>
   <translation>予算化の段階。</translation>
  </message>
  <message>
   <source>How it reads in this memo.</source>
   <translation>このメモでの文言。</translation>
  </message>
  <message>
   <source>How its holder is introduced, such as Prime Minister.</source>
   <translation>「総理大臣」など、在任者の紹介のしかた。</translation>
  </message>
  <message>
   <source>How its sessions are numbered.</source>
   <translation>会合の数え方。</translation>
  </message>
  <message>
   <source>How its short form reads in this memo.</source>
   <translation>このメモでの短縮形。</translation>
  </message>
  <message>
   <source>How its spoken form reads in this memo.</source>
   <translation>このメモでの口頭表現。</translation>
  </message>
  <message>
   <source>How long it takes to say.</source>
   <translation>発言にかかる時間。</translation>
  </message>
  <message>
   <source>How often it meets, and how that is known.</source>
   <translation>開催の周期とその根拠。</translation>
  </message>
  <message>
   <source>How the memo names it in passing, such as Jacobs.</source>
   <translation>本文での短い呼び方 (例: Jacobs)。</translation>
  </message>
  <message>
   <source>How the name is said.</source>
   <translation>氏名の読み方。</translation>
  </message>
  <message>
   <source>How the number is known.</source>
   <translation>回次の根拠。</translation>
  </message>
  <message>
   <source>How the rhythm is known.</source>
   <translation>周期の根拠。</translation>
  </message>
  <message>
   <source>In other scripts</source>
   <translation>他言語の表記</translation>
  </message>
  <message>
   <source>In person, virtual or both.</source>
   <translation>対面・オンライン・併用。</translation>
  </message>
  <message>
   <source>In whole units of the currency.</source>
   <translation>通貨の基本単位で。</translation>
  </message>
  <message>
   <source>Interpreter</source>
   <translation>通訳</translation>
  </message>
  <message>
   <source>Into</source>
   <translation>換算先</translation>
  </message>
  <message>
   <source>Its acronym or house name, such as JHLC.</source>
   <translation>略称や通称 (例: JHLC)。</translation>
  </message>
  <message>
   <source>Its acronym or house name.</source>
   <translation>略称や通称。</translation>
  </message>
  <message>
   <source>Its full name.</source>
   <translation>正式名称。</translation>
  </message>
  <message>
   <source>Its mark within this brief, such as own.1.</source>
   <translation>このブリーフ内の番号 (例: own.1)。</translation>
  </message>
  <message>
   <source>Its name on each year’s list of critical and emerging technologies.</source>
   <translation>各年の重要・新興技術一覧での名称。</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>種類</translation>
  </message>
  <message>
   <source>Known from</source>
   <translation>判明日</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>言語</translation>
  </message>
  <message>
   <source>Lead area</source>
   <translation>主たる分野</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>除いた要点</translation>
  </message>
  <message>
   <source>Legal basis</source>
   <translation>法的根拠</translation>
  </message>
  <message>
   <source>Letterhead</source>
   <translation>レターヘッド</translation>
  </message>
  <message>
   <source>Level</source>
   <translation>レベル</translation>
  </message>
  <message>
   <source>Limits</source>
   <translation>制限</translation>
  </message>
  <message>
   <source>Made from</source>
   <translation>作成元</translation>
  </message>
  <message>
   <source>Mark</source>
   <translation>番号</translation>
  </message>
  <message>
   <source>Marking</source>
   <translation>取扱表示</translation>
  </message>
  <message>
   <source>Meeting</source>
   <translation>会合</translation>
  </message>
  <message>
   <source>Meetings</source>
   <translation>会合</translation>
  </message>
  <message>
   <source>Minutes</source>
   <translation>分</translation>
  </message>
  <message>
   <source>Mode</source>
   <translation>形式</translation>
  </message>
  <message>
   <source>Money</source>
   <translation>金額</translation>
  </message>
  <message>
   <source>Months</source>
   <translation>月数</translation>
  </message>
  <message>
   <source>Months from one session to the next.</source>
   <translation>会合の間隔 (月)。</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>Names under which it is found and recognized.</source>
   <translation>検索と認識に使う名称。</translation>
  </message>
  <message>
   <source>Names under which the person is found and recognized.</source>
   <translation>検索と認識に使う氏名。</translation>
  </message>
  <message>
   <source>Nobody held it.</source>
   <translation>在任者なし。</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>注記</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>注</translation>
  </message>
  <message>
   <source>Notetaker</source>
   <translation>記録係</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>番号</translation>
  </message>
  <message>
   <source>Number known from</source>
   <translation>回次の根拠</translation>
  </message>
  <message>
   <source>Office</source>
   <translation>部局</translation>
  </message>
  <message>
   <source>On</source>
   <translation>日付</translation>
  </message>
  <message>
   <source>On lists of technologies</source>
   <translation>技術一覧での名称</translation>
  </message>
  <message>
   <source>Only about</source>
   <translation>概数</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>順序</translation>
  </message>
  <message>
   <source>Order of sections</source>
   <translation>節の順序</translation>
  </message>
  <message>
   <source>Organization</source>
   <translation>組織</translation>
  </message>
  <message>
   <source>Other names</source>
   <translation>別名</translation>
  </message>
  <message>
   <source>Other titles</source>
   <translation>別の肩書</translation>
  </message>
  <message>
   <source>Ours</source>
   <translation>当方</translation>
  </message>
  <message>
   <source>Own points</source>
   <translation>このメモだけの要点</translation>
  </message>
  <message>
   <source>Own wording</source>
   <translation>独自の文言</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>担当</translation>
  </message>
  <message>
   <source>Part of</source>
   <translation>上位組織</translation>
  </message>
  <message>
   <source>Participants</source>
   <translation>出席者</translation>
  </message>
  <message>
   <source>Parties</source>
   <translation>当事国・地域</translation>
  </message>
  <message>
   <source>Party</source>
   <translation>国・地域</translation>
  </message>
  <message>
   <source>People</source>
   <translation>人物</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>人物</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>場所</translation>
  </message>
  <message>
   <source>Place in lists</source>
   <translation>並び順</translation>
  </message>
  <message>
   <source>Point</source>
   <translation>要点</translation>
  </message>
  <message>
   <source>Points for this memo alone.</source>
   <translation>このメモだけの要点。</translation>
  </message>
  <message>
   <source>Points in an order of their own.</source>
   <translation>個別に並べ替えた要点。</translation>
  </message>
  <message>
   <source>Points left out, and why.</source>
   <translation>除いた要点とその理由。</translation>
  </message>
  <message>
   <source>Points taken in besides those that the choices bring.</source>
   <translation>選択に加えて入れた要点。</translation>
  </message>
  <message>
   <source>Points worded otherwise in this memo alone.</source>
   <translation>このメモでだけ言い換えた要点。</translation>
  </message>
  <message>
   <source>Possessive</source>
   <translation>所有格</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>役職</translation>
  </message>
  <message>
   <source>Prepares</source>
   <translation>準備する会合</translation>
  </message>
  <message>
   <source>Priority</source>
   <translation>優先度</translation>
  </message>
  <message>
   <source>Pronunciation</source>
   <translation>読み方</translation>
  </message>
  <message>
   <source>Proposed by</source>
   <translation>提案者</translation>
  </message>
  <message>
   <source>Proposed, planned, postponed, held or cancelled, each from when on.</source>
   <translation>提案・予定・延期・開催・中止と、それぞれの時点。</translation>
  </message>
  <message>
   <source>Publisher</source>
   <translation>発行元</translation>
  </message>
  <message>
   <source>Purpose</source>
   <translation>用途</translation>
  </message>
  <message>
   <source>Rank</source>
   <translation>序列</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>理由</translation>
  </message>
  <message>
   <source>Recommendations that the side has made its own.</source>
   <translation>当方が目標として採用した提言。</translation>
  </message>
  <message>
   <source>Record of conversation</source>
   <translation>会談記録</translation>
  </message>
  <message>
   <source>Reply</source>
   <translation>回答</translation>
  </message>
  <message>
   <source>Rests on</source>
   <translation>根拠</translation>
  </message>
  <message>
   <source>Review notes</source>
   <translation>査読の指摘</translation>
  </message>
  <message>
   <source>Rewordings</source>
   <translation>言い換え</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>役割</translation>
  </message>
  <message>
   <source>Room</source>
   <translation>会場</translation>
  </message>
  <message>
   <source>Seat</source>
   <translation>所在地</translation>
  </message>
  <message>
   <source>Section</source>
   <translation>節</translation>
  </message>
  <message>
   <source>Sections in an order of this memo’s own, by name.</source>
   <translation>このメモだけの節の順序 (節の名前で)</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>送付日</translation>
  </message>
  <message>
   <source>Short form</source>
   <translation>短縮形</translation>
  </message>
  <message>
   <source>Short name</source>
   <translation>略称</translation>
  </message>
  <message>
   <source>Short title</source>
   <translation>略題</translation>
  </message>
  <message>
   <source>Side</source>
   <translation>立場</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>出典</translation>
  </message>
  <message>
   <source>Sources</source>
   <translation>出典</translation>
  </message>
  <message>
   <source>Speaker</source>
   <translation>発言者</translation>
  </message>
  <message>
   <source>Spoken form</source>
   <translation>口頭表現</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>段階</translation>
  </message>
  <message>
   <source>Standing</source>
   <translation>状況</translation>
  </message>
  <message>
   <source>Statement</source>
   <translation>内容</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>状況</translation>
  </message>
  <message>
   <source>Step</source>
   <translation>段取り</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>段取り</translation>
  </message>
  <message>
   <source>Subject</source>
   <translation>件名</translation>
  </message>
  <message>
   <source>Such as Dr.</source>
   <translation>Dr. など。</translation>
  </message>
  <message>
   <source>Such as co-chair or head of delegation.</source>
   <translation>共同議長、代表団長など。</translation>
  </message>
  <message>
   <source>Such as ja or ko.</source>
   <translation>ja、ko など。</translation>
  </message>
  <message>
   <source>Sums, with currency and stage.</source>
   <translation>金額、通貨、段階。</translation>
  </message>
  <message>
   <source>Taken in</source>
   <translation>入れた要点</translation>
  </message>
  <message>
   <source>Technology area</source>
   <translation>技術分野</translation>
  </message>
  <message>
   <source>Template</source>
   <translation>テンプレート</translation>
  </message>
  <message>
   <source>The agreement that it rests on.</source>
   <translation>根拠となる協定。</translation>
  </message>
  <message>
   <source>The body that it belongs to.</source>
   <translation>所属する組織。</translation>
  </message>
  <message>
   <source>The bottom line in the drafter’s words, by date.</source>
   <translation>起案者による日付ごとの結論。</translation>
  </message>
  <message>
   <source>The brief that this one is the next version of.</source>
   <translation>このブリーフの前の版。</translation>
  </message>
  <message>
   <source>The city in which it sits.</source>
   <translation>所在する都市。</translation>
  </message>
  <message>
   <source>The city or venue.</source>
   <translation>都市または会場。</translation>
  </message>
  <message>
   <source>The countries and economies that it concerns.</source>
   <translation>関係する国・地域。</translation>
  </message>
  <message>
   <source>The countries and economies that take part.</source>
   <translation>参加する国・地域。</translation>
  </message>
  <message>
   <source>The country or economy that it belongs to.</source>
   <translation>所属する国・地域。</translation>
  </message>
  <message>
   <source>The country or economy that the person acts for.</source>
   <translation>代表する国・地域。</translation>
  </message>
  <message>
   <source>The currency that it was converted into.</source>
   <translation>換算先の通貨。</translation>
  </message>
  <message>
   <source>The date for which it was written.</source>
   <translation>対象とする日付。</translation>
  </message>
  <message>
   <source>The date on which the memo stands.</source>
   <translation>メモの基準日。</translation>
  </message>
  <message>
   <source>The date then planned, or on which it was held.</source>
   <translation>予定日または開催日。</translation>
  </message>
  <message>
   <source>The day of the rate.</source>
   <translation>換算レートの日付。</translation>
  </message>
  <message>
   <source>The dialogue that it asks to have called.</source>
   <translation>開催を求める対話。</translation>
  </message>
  <message>
   <source>The dialogue that it is a session of.</source>
   <translation>この会合が属する対話。</translation>
  </message>
  <message>
   <source>The dialogue that it speaks of.</source>
   <translation>言及する対話。</translation>
  </message>
  <message>
   <source>The dialogue that it stands under.</source>
   <translation>上位の対話。</translation>
  </message>
  <message>
   <source>The dialogue that it works towards.</source>
   <translation>目指す対話。</translation>
  </message>
  <message>
   <source>The dialogue.</source>
   <translation>対話。</translation>
  </message>
  <message>
   <source>The dialogues chosen.</source>
   <translation>選んだ対話。</translation>
  </message>
  <message>
   <source>The dialogues that it speaks of.</source>
   <translation>言及する対話。</translation>
  </message>
  <message>
   <source>The document.</source>
   <translation>資料。</translation>
  </message>
  <message>
   <source>The document’s own title.</source>
   <translation>資料の題名。</translation>
  </message>
  <message>
   <source>The earlier points that this one carries on.</source>
   <translation>この要点が引き継ぐ前の要点。</translation>
  </message>
  <message>
   <source>The family name in that script.</source>
   <translation>その言語での姓。</translation>
  </message>
  <message>
   <source>The family name.</source>
   <translation>姓。</translation>
  </message>
  <message>
   <source>The field whose sources these are.</source>
   <translation>これらの出典が付く項目。</translation>
  </message>
  <message>
   <source>The file that is kept in this library.</source>
   <translation>このライブラリに保存したファイル。</translation>
  </message>
  <message>
   <source>The first day in office.</source>
   <translation>就任日。</translation>
  </message>
  <message>
   <source>The full title, such as Minister for Digital.</source>
   <translation>正式な肩書 (例: デジタル大臣)。</translation>
  </message>
  <message>
   <source>The given name in that script.</source>
   <translation>その言語での名。</translation>
  </message>
  <message>
   <source>The given names.</source>
   <translation>名。</translation>
  </message>
  <message>
   <source>The language it is written in, such as en or ja.</source>
   <translation>書かれた言語 (例: en、ja)。</translation>
  </message>
  <message>
   <source>The last day in office.</source>
   <translation>退任日。</translation>
  </message>
  <message>
   <source>The lines at the top of the memo.</source>
   <translation>メモの頭書き。</translation>
  </message>
  <message>
   <source>The marking, from this library’s scale.</source>
   <translation>取扱表示 (このライブラリの区分から)。</translation>
  </message>
  <message>
   <source>The meeting that it prepares.</source>
   <translation>準備する会合。</translation>
  </message>
  <message>
   <source>The meeting that the memo is for.</source>
   <translation>メモの対象の会合。</translation>
  </message>
  <message>
   <source>The meetings that it speaks of.</source>
   <translation>言及する会合。</translation>
  </message>
  <message>
   <source>The memo’s number.</source>
   <translation>メモの番号。</translation>
  </message>
  <message>
   <source>The memo’s own date; without it, the as-of date.</source>
   <translation>メモの日付。なければ基準日。</translation>
  </message>
  <message>
   <source>The name as written in its own language.</source>
   <translation>本国語での表記。</translation>
  </message>
  <message>
   <source>The name of the gap.</source>
   <translation>不足の名前。</translation>
  </message>
  <message>
   <source>The name of the letterhead; the plain one without it.</source>
   <translation>レターヘッドの名前。なければ標準。</translation>
  </message>
  <message>
   <source>The name of the template that writes the memo.</source>
   <translation>メモを書くテンプレートの名前。</translation>
  </message>
  <message>
   <source>The office that controls the memo.</source>
   <translation>メモを管理する部局。</translation>
  </message>
  <message>
   <source>The office.</source>
   <translation>部局。</translation>
  </message>
  <message>
   <source>The one area under which memos print it.</source>
   <translation>メモで印刷する分野 (一つ)。</translation>
  </message>
  <message>
   <source>The part of the memo in which it stands.</source>
   <translation>メモ内の位置。</translation>
  </message>
  <message>
   <source>The party or body represented.</source>
   <translation>代表する国・地域や組織。</translation>
  </message>
  <message>
   <source>The party that comes.</source>
   <translation>訪問する国・地域。</translation>
  </message>
  <message>
   <source>The party that receives.</source>
   <translation>受け入れる国・地域。</translation>
  </message>
  <message>
   <source>The people that it speaks of.</source>
   <translation>言及する人物。</translation>
  </message>
  <message>
   <source>The place in the document, such as para. 7 or p. 3.</source>
   <translation>資料内の位置 (例: para. 7、p. 3)。</translation>
  </message>
  <message>
   <source>The point itself.</source>
   <translation>要点の本文。</translation>
  </message>
  <message>
   <source>The point itself; *emphasis*, links and lists are printed as such.</source>
   <translation>要点の本文。*強調*、リンク、箇条書きが使えます。</translation>
  </message>
  <message>
   <source>The point left out.</source>
   <translation>除いた要点。</translation>
  </message>
  <message>
   <source>The point meant; without it, the whole memo.</source>
   <translation>対象の要点。なければメモ全体。</translation>
  </message>
  <message>
   <source>The point reworded.</source>
   <translation>言い換えた要点。</translation>
  </message>
  <message>
   <source>The points that it rests on.</source>
   <translation>根拠となる要点。</translation>
  </message>
  <message>
   <source>The post held then.</source>
   <translation>当時の役職。</translation>
  </message>
  <message>
   <source>The post on our side.</source>
   <translation>当方の役職。</translation>
  </message>
  <message>
   <source>The post that faces it on the other side.</source>
   <translation>先方の対応する役職。</translation>
  </message>
  <message>
   <source>The post that faces it.</source>
   <translation>対応する役職。</translation>
  </message>
  <message>
   <source>The posts that chair it.</source>
   <translation>議長を務める役職。</translation>
  </message>
  <message>
   <source>The posts that face each other.</source>
   <translation>対応する役職の組み合わせ。</translation>
  </message>
  <message>
   <source>The reason.</source>
   <translation>理由。</translation>
  </message>
  <message>
   <source>The recommendation adopted.</source>
   <translation>採用した提言。</translation>
  </message>
  <message>
   <source>The right form, where the source errs.</source>
   <translation>出典に誤りがある場合の正しい形。</translation>
  </message>
  <message>
   <source>The same sum in another currency.</source>
   <translation>別の通貨での同じ金額。</translation>
  </message>
  <message>
   <source>The shortest time in which a session can be called.</source>
   <translation>開催に必要な最短期間。</translation>
  </message>
  <message>
   <source>The side’s own words, a verb first.</source>
   <translation>当方の文言 (動詞で始める)。</translation>
  </message>
  <message>
   <source>The sources of this record, field by field.</source>
   <translation>この記録の項目ごとの出典。</translation>
  </message>
  <message>
   <source>The subject line.</source>
   <translation>件名。</translation>
  </message>
  <message>
   <source>The technology area under which it stands.</source>
   <translation>上位の技術分野。</translation>
  </message>
  <message>
   <source>The technology areas chosen.</source>
   <translation>選んだ技術分野。</translation>
  </message>
  <message>
   <source>The technology areas concerned.</source>
   <translation>関係する技術分野。</translation>
  </message>
  <message>
   <source>The technology areas that it deals with.</source>
   <translation>扱う技術分野。</translation>
  </message>
  <message>
   <source>The technology areas that it dealt with.</source>
   <translation>扱った技術分野。</translation>
  </message>
  <message>
   <source>The technology areas that it speaks of.</source>
   <translation>言及する技術分野。</translation>
  </message>
  <message>
   <source>The track that it belongs to.</source>
   <translation>属するトラック。</translation>
  </message>
  <message>
   <source>The version that was seen.</source>
   <translation>確認した版。</translation>
  </message>
  <message>
   <source>The whole statement as it should read.</source>
   <translation>正しい全文。</translation>
  </message>
  <message>
   <source>The wider area that it belongs to.</source>
   <translation>上位の分野。</translation>
  </message>
  <message>
   <source>The year of the list.</source>
   <translation>一覧の年。</translation>
  </message>
  <message>
   <source>Theirs</source>
   <translation>先方</translation>
  </message>
  <message>
   <source>Three letters, such as USD or JPY.</source>
   <translation>3 文字 (例: USD、JPY)。</translation>
  </message>
  <message>
   <source>Through</source>
   <translation>経由</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>時刻</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>題名</translation>
  </message>
  <message>
   <source>Title before the name</source>
   <translation>肩書を氏名の前に置く</translation>
  </message>
  <message>
   <source>Titles under which it is found and recognized.</source>
   <translation>検索と認識に使う肩書。</translation>
  </message>
  <message>
   <source>To whom the memo goes.</source>
   <translation>メモの宛先。</translation>
  </message>
  <message>
   <source>Topic</source>
   <translation>議題</translation>
  </message>
  <message>
   <source>Topics that its readout does not mention.</source>
   <translation>発表で言及のない議題。</translation>
  </message>
  <message>
   <source>Track</source>
   <translation>トラック</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>まで</translation>
  </message>
  <message>
   <source>Updates</source>
   <translation>更新元</translation>
  </message>
  <message>
   <source>Use</source>
   <translation>用法</translation>
  </message>
  <message>
   <source>Vacant</source>
   <translation>空席</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>版</translation>
  </message>
  <message>
   <source>Version seen</source>
   <translation>確認した版</translation>
  </message>
  <message>
   <source>Visitor</source>
   <translation>訪問者</translation>
  </message>
  <message>
   <source>Weeks to call it</source>
   <translation>開催準備の週数</translation>
  </message>
  <message>
   <source>What a memorandum of conversation needs besides.</source>
   <translation>会談記録に必要なその他の事項。</translation>
  </message>
  <message>
   <source>What came back.</source>
   <translation>回答の内容。</translation>
  </message>
  <message>
   <source>What each dialogue means for this meeting.</source>
   <translation>各対話のこの会談での意味。</translation>
  </message>
  <message>
   <source>What is asked to be decided.</source>
   <translation>決定を求める事項。</translation>
  </message>
  <message>
   <source>What is not mentioned.</source>
   <translation>言及のない事項。</translation>
  </message>
  <message>
   <source>What is said.</source>
   <translation>発言内容。</translation>
  </message>
  <message>
   <source>What is to be done.</source>
   <translation>行うこと。</translation>
  </message>
  <message>
   <source>What is worth knowing of it.</source>
   <translation>参考になる事項。</translation>
  </message>
  <message>
   <source>What is worth knowing of the document.</source>
   <translation>資料について参考になる事項。</translation>
  </message>
  <message>
   <source>What is worth knowing of this brief.</source>
   <translation>このブリーフについて参考になる事項。</translation>
  </message>
  <message>
   <source>What is worth knowing of this citation.</source>
   <translation>この引用について参考になる事項。</translation>
  </message>
  <message>
   <source>What it does not deal with.</source>
   <translation>扱わない事項。</translation>
  </message>
  <message>
   <source>What it is, in a few sentences.</source>
   <translation>概要 (数文)。</translation>
  </message>
  <message>
   <source>What it means for this meeting, by date.</source>
   <translation>日付ごとの、この会談での意味。</translation>
  </message>
  <message>
   <source>What it rests on</source>
   <translation>根拠</translation>
  </message>
  <message>
   <source>What may be missing, and why.</source>
   <translation>不足でよいものとその理由。</translation>
  </message>
  <message>
   <source>What reviewers noted.</source>
   <translation>査読者の指摘。</translation>
  </message>
  <message>
   <source>What shows it.</source>
   <translation>根拠。</translation>
  </message>
  <message>
   <source>What sort of body it is; a country or economy is a party.</source>
   <translation>組織の種類。国・地域は「国・地域」。</translation>
  </message>
  <message>
   <source>What sort of document it is.</source>
   <translation>資料の種類。</translation>
  </message>
  <message>
   <source>What sort of forum it is.</source>
   <translation>枠組みの種類。</translation>
  </message>
  <message>
   <source>What sort of statement it is; most kinds need a source.</source>
   <translation>要点の種類。多くは出典が必要です。</translation>
  </message>
  <message>
   <source>What the brief is called.</source>
   <translation>ブリーフの名称。</translation>
  </message>
  <message>
   <source>What the drafter advises to do, and when.</source>
   <translation>起案者が勧める段取りと時期。</translation>
  </message>
  <message>
   <source>What the list calls it.</source>
   <translation>一覧での名称。</translation>
  </message>
  <message>
   <source>What the meeting is called.</source>
   <translation>会合の名称。</translation>
  </message>
  <message>
   <source>What the source says, and what the record shows.</source>
   <translation>出典の記述と、記録が示す内容。</translation>
  </message>
  <message>
   <source>What there is to say of the meeting.</source>
   <translation>会合に関する記述。</translation>
  </message>
  <message>
   <source>What there is to say of the person.</source>
   <translation>人物に関する記述。</translation>
  </message>
  <message>
   <source>What there is to say of the post.</source>
   <translation>役職に関する記述。</translation>
  </message>
  <message>
   <source>What this rests on, and where in the source.</source>
   <translation>根拠と出典内の位置。</translation>
  </message>
  <message>
   <source>What was noted.</source>
   <translation>指摘の内容。</translation>
  </message>
  <message>
   <source>When</source>
   <translation>時期</translation>
  </message>
  <message>
   <source>When in the meeting it is to be said.</source>
   <translation>会談のどの段階で述べるか。</translation>
  </message>
  <message>
   <source>When it took place.</source>
   <translation>開催日。</translation>
  </message>
  <message>
   <source>When it was issued.</source>
   <translation>発行日。</translation>
  </message>
  <message>
   <source>When it was last looked at.</source>
   <translation>最終閲覧日。</translation>
  </message>
  <message>
   <source>When it was sent there.</source>
   <translation>送付日。</translation>
  </message>
  <message>
   <source>When somebody last looked.</source>
   <translation>最終確認日。</translation>
  </message>
  <message>
   <source>When what it speaks of took place.</source>
   <translation>言及する事柄の発生日。</translation>
  </message>
  <message>
   <source>When.</source>
   <translation>時期。</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>場所</translation>
  </message>
  <message>
   <source>Where it can be found on the web.</source>
   <translation>ウェブ上の所在。</translation>
  </message>
  <message>
   <source>Where it stood.</source>
   <translation>状況。</translation>
  </message>
  <message>
   <source>Where it took place.</source>
   <translation>開催地。</translation>
  </message>
  <message>
   <source>Where notes stand; without it, the template says so.</source>
   <translation>注の位置。なければテンプレートに従います。</translation>
  </message>
  <message>
   <source>Where the commitment stood, from when on.</source>
   <translation>コミットメントの状況とその時点。</translation>
  </message>
  <message>
   <source>Where the meeting stood.</source>
   <translation>会合の状態。</translation>
  </message>
  <message>
   <source>Whether a government issued it.</source>
   <translation>政府の発行か。</translation>
  </message>
  <message>
   <source>Whether the sum is rounded.</source>
   <translation>概数か。</translation>
  </message>
  <message>
   <source>Which session of the dialogue it is.</source>
   <translation>対話の第何回か。</translation>
  </message>
  <message>
   <source>Which version of the memo it is.</source>
   <translation>メモの版。</translation>
  </message>
  <message>
   <source>Who accepted it.</source>
   <translation>了承者。</translation>
  </message>
  <message>
   <source>Who controls the memo, and who may see it.</source>
   <translation>管理部局と閲覧できる者。</translation>
  </message>
  <message>
   <source>Who did.</source>
   <translation>実施者。</translation>
  </message>
  <message>
   <source>Who drafted, approved and cleared.</source>
   <translation>起案者・承認者・合議者。</translation>
  </message>
  <message>
   <source>Who has to carry it out.</source>
   <translation>実施の担当。</translation>
  </message>
  <message>
   <source>Who held it, from when until when.</source>
   <translation>在任者とその期間。</translation>
  </message>
  <message>
   <source>Who held it.</source>
   <translation>在任者。</translation>
  </message>
  <message>
   <source>Who interpreted.</source>
   <translation>通訳者。</translation>
  </message>
  <message>
   <source>Who is asked to act.</source>
   <translation>行動を求められる者。</translation>
  </message>
  <message>
   <source>Who is to do it.</source>
   <translation>担当者。</translation>
  </message>
  <message>
   <source>Who is to say it.</source>
   <translation>発言者。</translation>
  </message>
  <message>
   <source>Who issued it.</source>
   <translation>発行者。</translation>
  </message>
  <message>
   <source>Who may see it, as the office’s rule names it.</source>
   <translation>所属機関の規則による閲覧範囲。</translation>
  </message>
  <message>
   <source>Who noted it.</source>
   <translation>指摘者。</translation>
  </message>
  <message>
   <source>Who proposes it, where no government has said so.</source>
   <translation>政府が述べていない場合の提案者。</translation>
  </message>
  <message>
   <source>Who reports it, and where in the source.</source>
   <translation>伝えた出典とその位置。</translation>
  </message>
  <message>
   <source>Who says so, or wants it.</source>
   <translation>述べた者または望む者。</translation>
  </message>
  <message>
   <source>Who took notes.</source>
   <translation>記録者。</translation>
  </message>
  <message>
   <source>Who took part, and in which post.</source>
   <translation>出席者とその役職。</translation>
  </message>
  <message>
   <source>Who took part.</source>
   <translation>出席者。</translation>
  </message>
  <message>
   <source>Who wants it.</source>
   <translation>望む者。</translation>
  </message>
  <message>
   <source>Who wrote it.</source>
   <translation>著者。</translation>
  </message>
  <message>
   <source>Whom to ask.</source>
   <translation>照会先。</translation>
  </message>
  <message>
   <source>Whose memo it is.</source>
   <translation>メモの立場。</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>理由</translation>
  </message>
  <message>
   <source>Why it may be missing.</source>
   <translation>不足でよい理由。</translation>
  </message>
  <message>
   <source>Wider area</source>
   <translation>上位分野</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>文言</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>年</translation>
  </message>
  <message>
   <source>{field} in the brief {brief}</source>
   <translation>{field} (ブリーフ {brief})</translation>
  </message>
 </context>
 <context>
  <name>FindBar</name>
  <message>
   <source>&amp;Replace</source>
   <translation>置換(&amp;R)</translation>
  </message>
  <message>
   <source>Aa</source>
   <translation>Aa</translation>
  </message>
  <message>
   <source>Close the search</source>
   <translation>検索を閉じる</translation>
  </message>
  <message>
   <source>Find in the template</source>
   <translation>テンプレート内を検索</translation>
  </message>
  <message>
   <source>Find the next</source>
   <translation>次を検索</translation>
  </message>
  <message>
   <source>Find the one before</source>
   <translation>前を検索</translation>
  </message>
  <message>
   <source>Match capital and small letters</source>
   <translation>大文字と小文字を区別する</translation>
  </message>
  <message>
   <source>Replace &amp;all</source>
   <translation>すべて置換(&amp;A)</translation>
  </message>
  <message>
   <source>Replace with</source>
   <translation>置換後の語</translation>
  </message>
 </context>
 <context>
  <name>GapList</name>
  <message>
   <source>Missing</source>
   <translation>不足</translation>
  </message>
  <message>
   <source>What is missing in the memo</source>
   <translation>メモに不足している事項</translation>
  </message>
  <message>
   <source>Where to fill it</source>
   <translation>記入する場所</translation>
  </message>
 </context>
 <context>
  <name>GapsView</name>
  <message>
   <source>&amp;Accept with a reason…</source>
   <translation>理由を付けて了承(&amp;A)…</translation>
  </message>
  <message>
   <source>&amp;Open in the Library</source>
   <translation>ライブラリで開く(&amp;O)</translation>
  </message>
  <message>
   <source>Accept what is missing</source>
   <translation>不足を了承</translation>
  </message>
  <message>
   <source>Accepted</source>
   <translation>了承済み</translation>
  </message>
  <message>
   <source>Ask a&amp;gain</source>
   <translation>了承を取り消す(&amp;G)</translation>
  </message>
  <message>
   <source>Marked in the memo: fill them</source>
   <translation>メモに表示されるもの: 記入してください</translation>
  </message>
  <message>
   <source>Missing</source>
   <translation>不足</translation>
  </message>
  <message>
   <source>Not on file: fill them, or accept them with a reason</source>
   <translation>記録にないもの: 記入するか、理由を付けて了承してください</translation>
  </message>
  <message>
   <source>Nothing is missing.</source>
   <translation>不足はありません。</translation>
  </message>
  <message>
   <source>Select one that is filled in a record</source>
   <translation>記録で補うものを一つ選択してください</translation>
  </message>
  <message>
   <source>Select what is not on file</source>
   <translation>記録にないものを選択してください</translation>
  </message>
  <message>
   <source>Select what was accepted</source>
   <translation>了承済みのものを選択してください</translation>
  </message>
  <message>
   <source>This library can be read but not changed</source>
   <translation>このライブラリは閲覧のみで、変更できません</translation>
  </message>
  <message>
   <source>What is missing in the brief</source>
   <translation>ブリーフに不足している事項</translation>
  </message>
  <message>
   <source>What to do</source>
   <translation>対応</translation>
  </message>
  <message>
   <source>Why it may stay so (kept with the brief, printed in the memo):</source>
   <translation>このままでよい理由 (ブリーフに残り、メモに印刷されます):</translation>
  </message>
  <message>
   <source>accept what is missing</source>
   <translation>不足の了承</translation>
  </message>
  <message>
   <source>ask again for what is missing</source>
   <translation>不足の了承の取り消し</translation>
  </message>
  <message>
   <source>{n} accepted.</source>
   <translation>了承済み {n} 件。</translation>
  </message>
 </context>
 <context>
  <name>HandingOverDialog</name>
  <message>
   <source>&amp;To whom</source>
   <translation>手交先(&amp;T)</translation>
  </message>
  <message>
   <source>Correct the date first</source>
   <translation>先に日付を訂正してください</translation>
  </message>
  <message>
   <source>Handed over</source>
   <translation>手交</translation>
  </message>
  <message>
   <source>Note it</source>
   <translation>記録する</translation>
  </message>
  <message>
   <source>On whose &amp;word</source>
   <translation>情報元(&amp;W)</translation>
  </message>
  <message>
   <source>Say to whom first</source>
   <translation>先に手交先を書いてください</translation>
  </message>
  <message>
   <source>Such as: the President</source>
   <translation>例: 総理大臣</translation>
  </message>
  <message>
   <source>Such as: the executive secretariat</source>
   <translation>例: 大臣官房総務課</translation>
  </message>
  <message>
   <source>W&amp;hen</source>
   <translation>手交日(&amp;H)</translation>
  </message>
  <message>
   <source>When it was handed over</source>
   <translation>手交した日</translation>
  </message>
 </context>
 <context>
  <name>HouseStyle</name>
  <message>
   <source>About {n} pages in front of the tabs</source>
   <translation>本文は約 {n} ページ</translation>
  </message>
  <message>
   <source>Found</source>
   <translation>指摘</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>無効</translation>
  </message>
  <message>
   <source>On</source>
   <translation>有効</translation>
  </message>
  <message>
   <source>On, for another language</source>
   <translation>有効 (別の言語向け)</translation>
  </message>
  <message>
   <source>Put it into rules_off in library.yaml</source>
   <translation>library.yaml の rules_off に加えてください</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>規則</translation>
  </message>
  <message>
   <source>Say it in other words</source>
   <translation>別の言い方にしてください</translation>
  </message>
  <message>
   <source>Say what it stands for: {words}</source>
   <translation>何の略かを書いてください: {words}</translation>
  </message>
  <message>
   <source>Say whose it is: it rests on {who} alone</source>
   <translation>誰の見解かを書いてください: 根拠は {who} のみです</translation>
  </message>
  <message>
   <source>Sentence</source>
   <translation>文</translation>
  </message>
  <message>
   <source>Take it out of rules_off in library.yaml</source>
   <translation>library.yaml の rules_off から外してください</translation>
  </message>
  <message>
   <source>To switch it off</source>
   <translation>無効にするには</translation>
  </message>
  <message>
   <source>To switch it on</source>
   <translation>有効にするには</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>場所</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>理由</translation>
  </message>
  <message>
   <source>Write instead</source>
   <translation>書き換え案</translation>
  </message>
  <message>
   <source>{n} pages</source>
   <translation>{n} ページ</translation>
  </message>
  <message>
   <source>{said} beside “{words}”</source>
   <translation>{said} (「{words}」の近く)</translation>
  </message>
  <message>
   <source>{state}; the library’s own</source>
   <translation>{state} (このライブラリ独自)</translation>
  </message>
  <message>
   <source>“{brief}” words everything as the house does.</source>
   <translation>「{brief}」の表記はすべて基準どおりです。</translation>
  </message>
  <message>
   <source>“{words}”</source>
   <translation>「{words}」</translation>
  </message>
 </context>
 <context>
  <name>HouseView</name>
  <message>
   <source>Found</source>
   <translation>指摘</translation>
  </message>
  <message>
   <source>On or off</source>
   <translation>有効・無効</translation>
  </message>
  <message>
   <source>Reading the brief…</source>
   <translation>ブリーフを読んでいます…</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>規則</translation>
  </message>
  <message>
   <source>Rules of the house</source>
   <translation>表記基準</translation>
  </message>
  <message>
   <source>Select a row to see all that there is to say of it.</source>
   <translation>行を選択すると詳細を表示します。</translation>
  </message>
  <message>
   <source>The rules</source>
   <translation>規則一覧</translation>
  </message>
  <message>
   <source>The rules of the house</source>
   <translation>表記基準</translation>
  </message>
  <message>
   <source>What is found</source>
   <translation>指摘一覧</translation>
  </message>
  <message>
   <source>What is listed</source>
   <translation>表示する一覧</translation>
  </message>
  <message>
   <source>What is worded otherwise</source>
   <translation>基準と異なる表記</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>場所</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>理由</translation>
  </message>
  <message>
   <source>Write instead</source>
   <translation>書き換え案</translation>
  </message>
 </context>
 <context>
  <name>Importing</name>
  <message>
   <source>Cancelled. No document was added.</source>
   <translation>取り消しました。資料は追加されていません。</translation>
  </message>
 </context>
 <context>
  <name>LibraryPlace</name>
  <message>
   <source>Views on the library</source>
   <translation>ライブラリの表示</translation>
  </message>
 </context>
 <context>
  <name>LibraryViews</name>
  <message>
   <source>Consistency</source>
   <translation>整合性</translation>
  </message>
  <message>
   <source>House style</source>
   <translation>表記基準</translation>
  </message>
  <message>
   <source>Records</source>
   <translation>記録</translation>
  </message>
  <message>
   <source>Register</source>
   <translation>台帳</translation>
  </message>
  <message>
   <source>Templates</source>
   <translation>テンプレート</translation>
  </message>
 </context>
 <context>
  <name>LinkPicker</name>
  <message>
   <source>Records found</source>
   <translation>見つかった記録</translation>
  </message>
 </context>
 <context>
  <name>LinksValue</name>
  <message>
   <source>Find by name</source>
   <translation>名称で検索</translation>
  </message>
  <message>
   <source>Find one more by name</source>
   <translation>名称で検索して追加</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>About Briefer</source>
   <translation>Briefer について</translation>
  </message>
  <message>
   <source>Briefer {version}
Leaders’ meeting memos from a library of your own, sourced line by line.
It works on this machine alone and uses no network.</source>
   <translation>Briefer {version}
手元のライブラリから、一行ごとに出典の付いた首脳会談メモを作ります。
この端末だけで動作し、ネットワークは使いません。</translation>
  </message>
  <message>
   <source>Nothing has changed since it was saved</source>
   <translation>保存後の変更はありません</translation>
  </message>
  <message>
   <source>The library is still opening</source>
   <translation>ライブラリを開いています</translation>
  </message>
  <message>
   <source>This library can be read but not changed</source>
   <translation>このライブラリは閲覧のみで、変更できません</translation>
  </message>
  <message>
   <source>This library can be read but not changed: {reason}</source>
   <translation>このライブラリは閲覧のみです: {reason}</translation>
  </message>
 </context>
 <context>
  <name>Menus</name>
  <message>
   <source>&amp;About Briefer</source>
   <translation>Briefer について(&amp;A)</translation>
  </message>
  <message>
   <source>&amp;Add a point just for this memo…</source>
   <translation>このメモだけの要点を追加(&amp;A)…</translation>
  </message>
  <message>
   <source>&amp;Command palette…</source>
   <translation>コマンドパレット(&amp;C)…</translation>
  </message>
  <message>
   <source>&amp;Dialogues</source>
   <translation>対話(&amp;D)</translation>
  </message>
  <message>
   <source>&amp;Duplicate record</source>
   <translation>記録を複製(&amp;D)</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>編集(&amp;E)</translation>
  </message>
  <message>
   <source>&amp;Empty…</source>
   <translation>空のライブラリ(&amp;E)…</translation>
  </message>
  <message>
   <source>&amp;Export to Word</source>
   <translation>Word に書き出す(&amp;E)</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>ファイル(&amp;F)</translation>
  </message>
  <message>
   <source>&amp;Find a record</source>
   <translation>記録を検索(&amp;F)</translation>
  </message>
  <message>
   <source>&amp;Fit the width</source>
   <translation>幅に合わせる(&amp;F)</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>ヘルプ(&amp;H)</translation>
  </message>
  <message>
   <source>&amp;Keyboard shortcuts</source>
   <translation>キーボードショートカット(&amp;K)</translation>
  </message>
  <message>
   <source>&amp;Merge records…</source>
   <translation>記録を統合(&amp;M)…</translation>
  </message>
  <message>
   <source>&amp;New memo…</source>
   <translation>新しいメモ(&amp;N)…</translation>
  </message>
  <message>
   <source>&amp;New record…</source>
   <translation>新しい記録(&amp;N)…</translation>
  </message>
  <message>
   <source>&amp;Open library…</source>
   <translation>ライブラリを開く(&amp;O)…</translation>
  </message>
  <message>
   <source>&amp;Outline</source>
   <translation>構成(&amp;O)</translation>
  </message>
  <message>
   <source>&amp;Preview</source>
   <translation>プレビュー(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>終了(&amp;Q)</translation>
  </message>
  <message>
   <source>&amp;Record</source>
   <translation>記録(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>やり直す(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Rename record…</source>
   <translation>記録の名前を変更(&amp;R)…</translation>
  </message>
  <message>
   <source>&amp;Save brief</source>
   <translation>ブリーフを保存(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Search the list</source>
   <translation>一覧を検索(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Technology areas</source>
   <translation>技術分野(&amp;T)</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>元に戻す(&amp;U)</translation>
  </message>
  <message>
   <source>&amp;Update to today</source>
   <translation>今日の日付に更新(&amp;U)</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>表示(&amp;V)</translation>
  </message>
  <message>
   <source>&amp;Welcome</source>
   <translation>ようこそ(&amp;W)</translation>
  </message>
  <message>
   <source>Add &amp;documents…</source>
   <translation>資料を追加(&amp;D)…</translation>
  </message>
  <message>
   <source>An &amp;addendum to Word…</source>
   <translation>追補を Word へ(&amp;A)…</translation>
  </message>
  <message>
   <source>An earlier &amp;date…</source>
   <translation>以前の基準日(&amp;D)…</translation>
  </message>
  <message>
   <source>An exported &amp;memo…</source>
   <translation>書き出したメモ(&amp;M)…</translation>
  </message>
  <message>
   <source>De&amp;lete record…</source>
   <translation>記録を削除(&amp;L)…</translation>
  </message>
  <message>
   <source>Export as &amp;HTML…</source>
   <translation>HTML として書き出す(&amp;H)…</translation>
  </message>
  <message>
   <source>Export as &amp;Markdown…</source>
   <translation>Markdown として書き出す(&amp;M)…</translation>
  </message>
  <message>
   <source>Export as &amp;PDF…</source>
   <translation>PDF として書き出す(&amp;P)…</translation>
  </message>
  <message>
   <source>Export to Word &amp;as…</source>
   <translation>名前を付けて Word に書き出す(&amp;A)…</translation>
  </message>
  <message>
   <source>Fold the &amp;choices</source>
   <translation>選択欄を畳む(&amp;C)</translation>
  </message>
  <message>
   <source>Fold the o&amp;utline</source>
   <translation>構成欄を畳む(&amp;U)</translation>
  </message>
  <message>
   <source>From the &amp;starter library…</source>
   <translation>見本ライブラリから(&amp;S)…</translation>
  </message>
  <message>
   <source>L&amp;ight or dark</source>
   <translation>明暗を切り替え(&amp;I)</translation>
  </message>
  <message>
   <source>New &amp;library</source>
   <translation>新しいライブラリ(&amp;L)</translation>
  </message>
  <message>
   <source>Open &amp;recent</source>
   <translation>最近使ったもの(&amp;R)</translation>
  </message>
  <message>
   <source>P&amp;references…</source>
   <translation>設定(&amp;R)…</translation>
  </message>
  <message>
   <source>Select &amp;all</source>
   <translation>すべて選択(&amp;A)</translation>
  </message>
  <message>
   <source>Show the &amp;gaps</source>
   <translation>不足を表示(&amp;G)</translation>
  </message>
  <message>
   <source>Takes a step again that was taken back, where there is one</source>
   <translation>元に戻した操作があれば、やり直します</translation>
  </message>
  <message>
   <source>Takes the last step back, where there is one</source>
   <translation>直前の操作があれば、元に戻します</translation>
  </message>
  <message>
   <source>What &amp;changed since</source>
   <translation>変更点の比較(&amp;C)</translation>
  </message>
  <message>
   <source>Zoom &amp;in</source>
   <translation>拡大(&amp;I)</translation>
  </message>
  <message>
   <source>Zoom &amp;out</source>
   <translation>縮小(&amp;O)</translation>
  </message>
 </context>
 <context>
  <name>MergeSheet</name>
  <message>
   <source>&amp;Keep the other one</source>
   <translation>他方を残す(&amp;K)</translation>
  </message>
  <message>
   <source>&amp;Merge</source>
   <translation>統合(&amp;M)</translation>
  </message>
  <message>
   <source>Choose a record first</source>
   <translation>先に記録を選択してください</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>項目</translation>
  </message>
  <message>
   <source>Merge “{gone}” into another record of its kind:</source>
   <translation>「{gone}」を同じ種類の記録に統合:</translation>
  </message>
  <message>
   <source>Nothing else links to the one that goes.</source>
   <translation>消える方にリンクしている記録はほかにありません。</translation>
  </message>
  <message>
   <source>Records to merge it into</source>
   <translation>統合先の記録</translation>
  </message>
  <message>
   <source>Search for the record to merge it into</source>
   <translation>統合先の記録を検索</translation>
  </message>
  <message>
   <source>Stays</source>
   <translation>残る内容</translation>
  </message>
  <message>
   <source>They say nothing differently; lists become both.</source>
   <translation>内容に相違はありません。一覧は双方を合わせます。</translation>
  </message>
  <message>
   <source>Ticked: is taken instead</source>
   <translation>チェックを付けると、こちらを採用</translation>
  </message>
  <message>
   <source>What it does is still being worked out</source>
   <translation>影響を確認しています</translation>
  </message>
  <message>
   <source>What the two say differently</source>
   <translation>双方の相違</translation>
  </message>
  <message>
   <source>Where the two differ, tick what is to be taken of the one that goes.</source>
   <translation>相違がある項目は、なくなるほうから採るものにチェックを付けてください。</translation>
  </message>
  <message>
   <source>“{gone}” is merged into “{kept}”, which stays.</source>
   <translation>「{gone}」を「{kept}」に統合し、後者を残します。</translation>
  </message>
 </context>
 <context>
  <name>MessageRow</name>
  <message>
   <source>Close</source>
   <translation>閉じる</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>コピー</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>詳細</translation>
  </message>
  <message>
   <source>Error</source>
   <translation>エラー</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>お知らせ</translation>
  </message>
  <message>
   <source>Please check</source>
   <translation>確認</translation>
  </message>
 </context>
 <context>
  <name>Messages</name>
  <message>
   <source>Something went wrong inside Briefer. Nothing of yours was changed.</source>
   <translation>Briefer の内部で問題が起きました。お手元のデータは変更されていません。</translation>
  </message>
  <message>
   <source>{place}: {problem}.</source>
   <translation>{place}: {problem}。</translation>
  </message>
  <message>
   <source>{said} {fix}.</source>
   <translation>{said}{fix}。</translation>
  </message>
  <message>
   <source>{what} ({where}).</source>
   <translation>{what} ({where})。</translation>
  </message>
  <message>
   <source>{what}.</source>
   <translation>{what}。</translation>
  </message>
  <message>
   <source>“{name}”</source>
   <translation>「{name}」</translation>
  </message>
 </context>
 <context>
  <name>MissingLooks</name>
  <message>
   <source>, </source>
   <translation>、</translation>
  </message>
  <message>
   <source>This machine lacks fonts of the letterhead: {fonts}. The preview shows others in their place; Word takes the letterhead’s own where they are. {styles}</source>
   <translation>レターヘッドの次のフォントがこの端末にありません: {fonts}。プレビューは別のフォントで表示しますが、フォントのある端末の Word ではレターヘッドどおりになります。{styles}</translation>
  </message>
  <message>
   <source>{font}: shown in {other}</source>
   <translation>{font}: {other} で表示</translation>
  </message>
 </context>
 <context>
  <name>NameCompleter</name>
  <message>
   <source>Names that fit here</source>
   <translation>ここで使える名前</translation>
  </message>
 </context>
 <context>
  <name>NamesLine</name>
  <message>
   <source>Names in the library</source>
   <translation>ライブラリ内の名前</translation>
  </message>
 </context>
 <context>
  <name>NamesPanel</name>
  <message>
   <source>&amp;Insert</source>
   <translation>挿入(&amp;I)</translation>
  </message>
  <message>
   <source>In this brief</source>
   <translation>このブリーフでの値</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>Names that a template can use</source>
   <translation>テンプレートで使える名前</translation>
  </message>
  <message>
   <source>Search the names and meanings</source>
   <translation>名前と意味を検索</translation>
  </message>
  <message>
   <source>Select a name to see what it means.</source>
   <translation>名前を選択すると意味を表示します。</translation>
  </message>
  <message>
   <source>nothing on file</source>
   <translation>記録なし</translation>
  </message>
 </context>
 <context>
  <name>NewMemo</name>
  <message>
   <source>A brief for “{meeting}”, a meeting on record, which learns: {news}.</source>
   <translation>記録にある会合「{meeting}」のブリーフ。会合に加わる情報: {news}。</translation>
  </message>
  <message>
   <source>A brief for “{meeting}”, a meeting on record.</source>
   <translation>記録にある会合「{meeting}」のブリーフ。</translation>
  </message>
  <message>
   <source>A meeting is of one dialogue: {nearest}.</source>
   <translation>会合は一つの対話に属します: {nearest}。</translation>
  </message>
  <message>
   <source>A meeting needs two sides. Name the other one.</source>
   <translation>会合には相手が必要です。もう一方を入力してください。</translation>
  </message>
  <message>
   <source>Heading and clearance are those of {office}.</source>
   <translation>頭書きと決裁欄は {office} のものです。</translation>
  </message>
  <message>
   <source>Its day is past.</source>
   <translation>過去の日付です。</translation>
  </message>
  <message>
   <source>Say with whom: a country, people, or a dialogue.</source>
   <translation>相手を入力してください: 国、人物、対話のいずれか。</translation>
  </message>
  <message>
   <source>The library does not say which side {words} is on.</source>
   <translation>{words} がどちらの立場か、ライブラリから分かりません。</translation>
  </message>
  <message>
   <source>The meeting “{meeting}” and a brief for it.</source>
   <translation>会合「{meeting}」とそのブリーフ。</translation>
  </message>
  <message>
   <source>This is too long for a place.</source>
   <translation>場所として長すぎます。</translation>
  </message>
  <message>
   <source>Ticked, as in “{copied}”: dialogues {dialogues}, areas {areas}.</source>
   <translation>「{copied}」と同じ選択: 対話 {dialogues}、分野 {areas}。</translation>
  </message>
  <message>
   <source>Ticked, as these parties usually take: dialogues {dialogues}, areas {areas}.</source>
   <translation>この相手との通例による選択: 対話 {dialogues}、分野 {areas}。</translation>
  </message>
  <message>
   <source>“{words}” is no date. Write it like March 5, early 2027 or next week.</source>
   <translation>「{words}」は日付として読めません。2027年3月5日、令和9年3月5日、2027年初め、来週のように書いてください。</translation>
  </message>
  <message>
   <source>“{words}” is not in the library. Add it there first, under Library.</source>
   <translation>「{words}」はライブラリにありません。先に「ライブラリ」で加えてください。</translation>
  </message>
  <message>
   <source>“{words}” is not in the library. Nearest: {nearest}.</source>
   <translation>「{words}」はライブラリにありません。近いもの: {nearest}。</translation>
  </message>
  <message>
   <source>“{words}” may be any of these: {nearest}.</source>
   <translation>「{words}」の候補が複数あります: {nearest}。</translation>
  </message>
 </context>
 <context>
  <name>NewMemoSheet</name>
  <message>
   <source>&amp;Copied from</source>
   <translation>複製元(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;With whom</source>
   <translation>相手(&amp;W)</translation>
  </message>
  <message>
   <source>A city, or “by video”</source>
   <translation>都市名、または「オンライン」</translation>
  </message>
  <message>
   <source>A country, people, or a dialogue</source>
   <translation>国、人物、対話</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>キャンセル</translation>
  </message>
  <message>
   <source>Make the memo</source>
   <translation>メモを作成</translation>
  </message>
  <message>
   <source>March 5, early 2027, next week …</source>
   <translation>3月5日、令和9年3月5日、2027年初め、来週など</translation>
  </message>
  <message>
   <source>New memo</source>
   <translation>新しいメモ</translation>
  </message>
  <message>
   <source>Nobody’s: an outside view</source>
   <translation>なし (外部の視点)</translation>
  </message>
  <message>
   <source>Nothing: what these parties usually take</source>
   <translation>なし (この相手との通例に従う)</translation>
  </message>
  <message>
   <source>The library is being looked up</source>
   <translation>ライブラリを調べています</translation>
  </message>
  <message>
   <source>The memo is being made</source>
   <translation>メモを作成しています</translation>
  </message>
  <message>
   <source>This library can be read but not changed</source>
   <translation>このライブラリは閲覧のみで、変更できません</translation>
  </message>
  <message>
   <source>W&amp;here</source>
   <translation>場所(&amp;H)</translation>
  </message>
  <message>
   <source>What will be made</source>
   <translation>作成内容</translation>
  </message>
  <message>
   <source>Whe&amp;n</source>
   <translation>時期(&amp;N)</translation>
  </message>
  <message>
   <source>Whose &amp;side</source>
   <translation>立場(&amp;S)</translation>
  </message>
  <message>
   <source>new memo</source>
   <translation>メモの作成</translation>
  </message>
 </context>
 <context>
  <name>NewSheet</name>
  <message>
   <source>&amp;Create</source>
   <translation>作成(&amp;C)</translation>
  </message>
  <message>
   <source>Give it a name first</source>
   <translation>先に名称を入力してください</translation>
  </message>
  <message>
   <source>Kept in the library as {id}. You fill in the rest beside the table.</source>
   <translation>ライブラリには {id} として保存されます。ほかの項目は表の横で記入します。</translation>
  </message>
  <message>
   <source>You fill in the rest beside the table.</source>
   <translation>ほかの項目は表の横で記入します。</translation>
  </message>
 </context>
 <context>
  <name>Opening</name>
  <message>
   <source>Briefer was started again. This library is open here already.</source>
   <translation>Briefer がもう一度起動されました。このライブラリはここで開いています。</translation>
  </message>
  <message>
   <source>Library in use</source>
   <translation>使用中のライブラリ</translation>
  </message>
  <message>
   <source>Open for writing all the same</source>
   <translation>それでも編集用に開く</translation>
  </message>
  <message>
   <source>Open here</source>
   <translation>ここで開く</translation>
  </message>
  <message>
   <source>{name} is open in another window, which has come forward.</source>
   <translation>{name} は別のウィンドウで開いています。前面に表示しました。</translation>
  </message>
  <message>
   <source>{name} seems to be open in another Briefer, which does not answer. If you know that it has ended, open the library here.</source>
   <translation>{name} は別の Briefer で開いているようですが、応答がありません。終了していると分かっていれば、ここで開いてください。</translation>
  </message>
  <message>
   <source>{name} was not opened.</source>
   <translation>{name} を開きませんでした。</translation>
  </message>
  <message>
   <source>{reason}

Nothing has been heard of that window for some minutes, so it may have ended. Open the library for writing only if you know that nobody else is at work in it.</source>
   <translation>{reason}

そのウィンドウからの応答が数分間ないため、既に終了している可能性があります。ほかに作業中の人がいないと分かっている場合に限り、編集用に開いてください。</translation>
  </message>
 </context>
 <context>
  <name>OriginPanel</name>
  <message>
   <source>Close</source>
   <translation>閉じる</translation>
  </message>
  <message>
   <source>It cites no source.</source>
   <translation>出典がありません。</translation>
  </message>
  <message>
   <source>Show the point</source>
   <translation>要点を表示</translation>
  </message>
  <message>
   <source>Show the source</source>
   <translation>出典を表示</translation>
  </message>
  <message>
   <source>Show the source {title}</source>
   <translation>出典「{title}」を表示</translation>
  </message>
  <message>
   <source>Where this comes from</source>
   <translation>この行の由来</translation>
  </message>
  <message>
   <source>and {n} more</source>
   <translation>ほか {n} 件</translation>
  </message>
  <message>
   <source>just for this memo</source>
   <translation>このメモだけ</translation>
  </message>
  <message>
   <source>worded otherwise in this memo</source>
   <translation>このメモで言い換え</translation>
  </message>
 </context>
 <context>
  <name>OtherPrograms</name>
  <message>
   <source>No file manager answers. {name} is in {folder}.</source>
   <translation>ファイルマネージャーが応答しません。{name} は {folder} にあります。</translation>
  </message>
  <message>
   <source>No program on this machine opens {name}. It is in {folder}.</source>
   <translation>{name} を開くプログラムがありません。{folder} にあります。</translation>
  </message>
  <message>
   <source>{name} is no longer in {folder}: it was moved, renamed or deleted.</source>
   <translation>{name} は {folder} にもうありません。移動、名前の変更、または削除されています。</translation>
  </message>
 </context>
 <context>
  <name>Outline</name>
  <message>
   <source>A later readout leaves its topic out</source>
   <translation>後の発表で議題に言及なし</translation>
  </message>
  <message>
   <source>Agenda</source>
   <translation>議題</translation>
  </message>
  <message>
   <source>Background</source>
   <translation>背景</translation>
  </message>
  <message>
   <source>Background on</source>
   <translation>背景の対象</translation>
  </message>
  <message>
   <source>Before it was reworded</source>
   <translation>言い換える前</translation>
  </message>
  <message>
   <source>Before the first heading</source>
   <translation>最初の見出しの前</translation>
  </message>
  <message>
   <source>Chosen area</source>
   <translation>選択した分野</translation>
  </message>
  <message>
   <source>Chosen dialogue</source>
   <translation>選択した対話</translation>
  </message>
  <message>
   <source>Drag it, or press Alt with an arrow, to move it among those beside it</source>
   <translation>ドラッグするか、Alt と矢印キーで、並んだ節の間を移動できます</translation>
  </message>
  <message>
   <source>Handling</source>
   <translation>取扱区分</translation>
  </message>
  <message>
   <source>Happened</source>
   <translation>発生日</translation>
  </message>
  <message>
   <source>Held by</source>
   <translation>見解の主</translation>
  </message>
  <message>
   <source>Here because</source>
   <translation>理由</translation>
  </message>
  <message>
   <source>In place of one left out</source>
   <translation>除外した要点の代わり</translation>
  </message>
  <message>
   <source>In the library</source>
   <translation>ライブラリでは</translation>
  </message>
  <message>
   <source>It held until an earlier date</source>
   <translation>以前の日付で失効</translation>
  </message>
  <message>
   <source>It holds only until a date before the meeting</source>
   <translation>会談前の日付で失効</translation>
  </message>
  <message>
   <source>It is another side’s own</source>
   <translation>別の立場のもの</translation>
  </message>
  <message>
   <source>It names no source: the memo marks the gap</source>
   <translation>出典なし: メモに不足と表示</translation>
  </message>
  <message>
   <source>It rests on no source of the time</source>
   <translation>当時の出典がない</translation>
  </message>
  <message>
   <source>It rests on one source alone</source>
   <translation>出典が一つだけ</translation>
  </message>
  <message>
   <source>It speaks of another meeting</source>
   <translation>別の会合に関するもの</translation>
  </message>
  <message>
   <source>It speaks of other parties</source>
   <translation>別の当事国・地域に関するもの</translation>
  </message>
  <message>
   <source>It was not known on this date</source>
   <translation>この日付では未判明</translation>
  </message>
  <message>
   <source>Its dialogue is not chosen</source>
   <translation>対話が選択されていない</translation>
  </message>
  <message>
   <source>Its newest evidence is old for its kind</source>
   <translation>最新の根拠が種類の割に古い</translation>
  </message>
  <message>
   <source>Its technology area is not chosen</source>
   <translation>技術分野が選択されていない</translation>
  </message>
  <message>
   <source>Just for this memo</source>
   <translation>このメモだけ</translation>
  </message>
  <message>
   <source>Left out by hand</source>
   <translation>手動で除外</translation>
  </message>
  <message>
   <source>Meeting</source>
   <translation>会合</translation>
  </message>
  <message>
   <source>No other point speaks to this objective</source>
   <translation>この目標に関する別の要点がない</translation>
  </message>
  <message>
   <source>Not in the memo</source>
   <translation>メモにないもの</translation>
  </message>
  <message>
   <source>Not in this memo</source>
   <translation>このメモにない</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>順序</translation>
  </message>
  <message>
   <source>Our objectives</source>
   <translation>当方の目標</translation>
  </message>
  <message>
   <source>Points</source>
   <translation>要点</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>記録</translation>
  </message>
  <message>
   <source>Rests on</source>
   <translation>根拠</translation>
  </message>
  <message>
   <source>Reworded</source>
   <translation>言い換え</translation>
  </message>
  <message>
   <source>Show the point in the Library</source>
   <translation>要点をライブラリで表示</translation>
  </message>
  <message>
   <source>Space takes all of its points, or none</source>
   <translation>スペース キーで、要点をすべて採用またはすべて除外</translation>
  </message>
  <message>
   <source>Taken in by hand</source>
   <translation>手動で追加</translation>
  </message>
  <message>
   <source>Taken, but not printed by this template</source>
   <translation>対象だが、このテンプレートでは印刷されない</translation>
  </message>
  <message>
   <source>Talking points</source>
   <translation>発言要領</translation>
  </message>
  <message>
   <source>The house words “{words}” otherwise</source>
   <translation>表記基準では「{words}」を別の言い方にします</translation>
  </message>
  <message>
   <source>The point has changed since it was reworded here</source>
   <translation>ここで言い換えた後に要点が変わりました</translation>
  </message>
  <message>
   <source>This memo’s own; the section’s menu brings the template’s back</source>
   <translation>このメモだけの順序です。節のメニューでテンプレートの順序に戻せます</translation>
  </message>
  <message>
   <source>This section keeps the place that the template gives it</source>
   <translation>この節の位置はテンプレートで決まっています</translation>
  </message>
  <message>
   <source>To look at</source>
   <translation>確認事項</translation>
  </message>
  <message>
   <source>To take or leave out</source>
   <translation>採用・除外</translation>
  </message>
  <message>
   <source>Watch-outs</source>
   <translation>留意事項</translation>
  </message>
  <message>
   <source>What they want</source>
   <translation>先方の要望</translation>
  </message>
  <message>
   <source>left out</source>
   <translation>除外</translation>
  </message>
  <message>
   <source>no source</source>
   <translation>出典なし</translation>
  </message>
  <message>
   <source>taken</source>
   <translation>採用</translation>
  </message>
  <message>
   <source>you took it in by hand</source>
   <translation>手動で追加したため</translation>
  </message>
  <message>
   <source>you wrote it just for this memo</source>
   <translation>このメモだけに書いたため</translation>
  </message>
 </context>
 <context>
  <name>OutlineColumn</name>
  <message>
   <source>Add a point just for this memo (Ctrl+Shift+P)</source>
   <translation>このメモだけの要点を追加 (Ctrl+Shift+P)</translation>
  </message>
  <message>
   <source>Add…</source>
   <translation>追加…</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>除いた要点</translation>
  </message>
  <message>
   <source>Open a library first</source>
   <translation>先にライブラリを開いてください</translation>
  </message>
  <message>
   <source>Outline</source>
   <translation>構成</translation>
  </message>
  <message>
   <source>Outline of the memo</source>
   <translation>メモの構成</translation>
  </message>
  <message>
   <source>Show what is not in the memo, and why</source>
   <translation>メモにないものとその理由を表示</translation>
  </message>
  <message>
   <source>Why is this here?</source>
   <translation>ここにある理由</translation>
  </message>
  <message>
   <source>Why is this not here?</source>
   <translation>ここにない理由</translation>
  </message>
 </context>
 <context>
  <name>OutlineEditing</name>
  <message>
   <source>add a point just for this memo</source>
   <translation>このメモだけの要点の追加</translation>
  </message>
  <message>
   <source>change a point just for this memo</source>
   <translation>このメモだけの要点の変更</translation>
  </message>
  <message>
   <source>keep the wording</source>
   <translation>言い換えの維持</translation>
  </message>
  <message>
   <source>leave a point out</source>
   <translation>要点の除外</translation>
  </message>
  <message>
   <source>leave a section’s points out</source>
   <translation>節の要点の除外</translation>
  </message>
  <message>
   <source>move a point</source>
   <translation>要点の移動</translation>
  </message>
  <message>
   <source>move a section</source>
   <translation>節の移動</translation>
  </message>
  <message>
   <source>put the point’s own words back</source>
   <translation>元の文言への復帰</translation>
  </message>
  <message>
   <source>put the sections back</source>
   <translation>節の順序を戻す操作</translation>
  </message>
  <message>
   <source>reword a point</source>
   <translation>要点の言い換え</translation>
  </message>
  <message>
   <source>take a point</source>
   <translation>要点の採用</translation>
  </message>
  <message>
   <source>take a section’s points</source>
   <translation>節の要点の採用</translation>
  </message>
  <message>
   <source>take out a point just for this memo</source>
   <translation>このメモだけの要点の削除</translation>
  </message>
 </context>
 <context>
  <name>OutlineTree</name>
  <message>
   <source>&amp;Change words, section or source…</source>
   <translation>文言・節・出典を変更(&amp;C)…</translation>
  </message>
  <message>
   <source>&amp;Keep this wording: I have looked at the point</source>
   <translation>この言い換えを維持: 要点は確認済み(&amp;K)</translation>
  </message>
  <message>
   <source>&amp;Leave all of its points out</source>
   <translation>要点をすべて除外(&amp;L)</translation>
  </message>
  <message>
   <source>&amp;Reword</source>
   <translation>言い換え(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Show it in the preview</source>
   <translation>プレビューで表示(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Take all of its points</source>
   <translation>要点をすべて採用(&amp;T)</translation>
  </message>
  <message>
   <source>&amp;Take or leave out</source>
   <translation>採用・除外(&amp;T)</translation>
  </message>
  <message>
   <source>All of its points are taken</source>
   <translation>要点はすべて採用されています</translation>
  </message>
  <message>
   <source>Back to the template’s &amp;order</source>
   <translation>テンプレートの順序に戻す(&amp;O)</translation>
  </message>
  <message>
   <source>It is the first here</source>
   <translation>ここでは先頭です</translation>
  </message>
  <message>
   <source>It is the last here</source>
   <translation>ここでは末尾です</translation>
  </message>
  <message>
   <source>Move &amp;down</source>
   <translation>下へ(&amp;D)</translation>
  </message>
  <message>
   <source>Move &amp;up</source>
   <translation>上へ(&amp;U)</translation>
  </message>
  <message>
   <source>None of its points is taken</source>
   <translation>採用された要点がありません</translation>
  </message>
  <message>
   <source>Put the point’s &amp;own words back</source>
   <translation>元の文言に戻す(&amp;O)</translation>
  </message>
  <message>
   <source>Show it in the &amp;Library</source>
   <translation>ライブラリで表示(&amp;L)</translation>
  </message>
  <message>
   <source>Take it out for &amp;good</source>
   <translation>完全に削除(&amp;G)</translation>
  </message>
  <message>
   <source>They are in the template’s order</source>
   <translation>すでにテンプレートの順序です</translation>
  </message>
  <message>
   <source>This section keeps the place that the template gives it</source>
   <translation>この節の位置はテンプレートで決まっています</translation>
  </message>
 </context>
 <context>
  <name>Palette</name>
  <message>
   <source>Command palette</source>
   <translation>コマンドパレット</translation>
  </message>
  <message>
   <source>Commands</source>
   <translation>コマンド</translation>
  </message>
  <message>
   <source>Search the commands</source>
   <translation>コマンドを検索</translation>
  </message>
  <message>
   <source>What do you want to do?</source>
   <translation>何をしますか</translation>
  </message>
 </context>
 <context>
  <name>PaperView</name>
  <message>
   <source>Preview</source>
   <translation>プレビュー</translation>
  </message>
  <message>
   <source>Preview, page {page} of {pages}</source>
   <translation>プレビュー、{page} / {pages} ページ</translation>
  </message>
 </context>
 <context>
  <name>ParagraphList</name>
  <message>
   <source>Paragraphs of the document</source>
   <translation>資料の段落</translation>
  </message>
 </context>
 <context>
  <name>PartCard</name>
  <message>
   <source>Move down</source>
   <translation>下へ</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>上へ</translation>
  </message>
  <message>
   <source>Take out</source>
   <translation>外す</translation>
  </message>
 </context>
 <context>
  <name>PartsList</name>
  <message>
   <source>Search the picture</source>
   <translation>図を検索</translation>
  </message>
 </context>
 <context>
  <name>PartsValue</name>
  <message>
   <source>Add</source>
   <translation>追加</translation>
  </message>
  <message>
   <source>Add: {field}</source>
   <translation>追加: {field}</translation>
  </message>
 </context>
 <context>
  <name>PicturePage</name>
  <message>
   <source>As &amp;PNG…</source>
   <translation>PNG で保存(&amp;P)…</translation>
  </message>
  <message>
   <source>As &amp;SVG…</source>
   <translation>SVG で保存(&amp;S)…</translation>
  </message>
  <message>
   <source>Click a mark to see what is on file of it.</source>
   <translation>印をクリックすると、その記録を表示します。</translation>
  </message>
  <message>
   <source>Drawing…</source>
   <translation>描画中…</translation>
  </message>
  <message>
   <source>Fit</source>
   <translation>幅合わせ</translation>
  </message>
  <message>
   <source>Fit the width</source>
   <translation>幅に合わせる</translation>
  </message>
  <message>
   <source>Larger</source>
   <translation>拡大</translation>
  </message>
  <message>
   <source>PNG pictures (*.png)</source>
   <translation>PNG 画像 (*.png)</translation>
  </message>
  <message>
   <source>SVG pictures (*.svg)</source>
   <translation>SVG 画像 (*.svg)</translation>
  </message>
  <message>
   <source>Save picture</source>
   <translation>図を保存</translation>
  </message>
  <message>
   <source>Saved {name} to {folder}</source>
   <translation>{name} を {folder} に保存しました</translation>
  </message>
  <message>
   <source>Smaller</source>
   <translation>縮小</translation>
  </message>
  <message>
   <source>What the picture shows</source>
   <translation>図の内容</translation>
  </message>
 </context>
 <context>
  <name>Places</name>
  <message>
   <source>Brief</source>
   <translation>ブリーフ</translation>
  </message>
  <message>
   <source>Library</source>
   <translation>ライブラリ</translation>
  </message>
  <message>
   <source>Sources</source>
   <translation>出典</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>年表</translation>
  </message>
 </context>
 <context>
  <name>PointDialog</name>
  <message>
   <source>&amp;Dialogues</source>
   <translation>対話(&amp;D)</translation>
  </message>
  <message>
   <source>&amp;Held by</source>
   <translation>見解の主(&amp;H)</translation>
  </message>
  <message>
   <source>&amp;Kind</source>
   <translation>種類(&amp;K)</translation>
  </message>
  <message>
   <source>&amp;Make point</source>
   <translation>要点を作成(&amp;M)</translation>
  </message>
  <message>
   <source>&amp;People</source>
   <translation>人物(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;Short form</source>
   <translation>短縮形(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Technology areas</source>
   <translation>技術分野(&amp;T)</translation>
  </message>
  <message>
   <source>&amp;When it happened</source>
   <translation>発生日(&amp;W)</translation>
  </message>
  <message>
   <source>A point says something</source>
   <translation>要点の内容を書いてください</translation>
  </message>
  <message>
   <source>For tables and the bottom line, at most 15 words</source>
   <translation>表と結論用、15 語以内</translation>
  </message>
  <message>
   <source>Make a point</source>
   <translation>要点を作成</translation>
  </message>
  <message>
   <source>Nobody in particular</source>
   <translation>特になし</translation>
  </message>
  <message>
   <source>Not said</source>
   <translation>未記入</translation>
  </message>
  <message>
   <source>Say who holds it: a recommendation, an assessment, an objective is held</source>
   <translation>見解の主を入力してください。提言・評価・目標には必要です</translation>
  </message>
  <message>
   <source>The point &amp;says</source>
   <translation>要点の内容(&amp;S)</translation>
  </message>
  <message>
   <source>The source’s own words</source>
   <translation>出典の原文</translation>
  </message>
  <message>
   <source>These are the source’s own words: restate them. A point made as it stands says so in its citation.</source>
   <translation>出典の原文です。言い換えてください。そのまま作成すると、引用にその旨が付きます。</translation>
  </message>
  <message>
   <source>What the point says</source>
   <translation>要点の内容</translation>
  </message>
  <message>
   <source>When it happened</source>
   <translation>発生日</translation>
  </message>
  <message>
   <source>When it happened is not a date yet</source>
   <translation>発生日が日付になっていません</translation>
  </message>
  <message>
   <source>Who holds it</source>
   <translation>見解の主</translation>
  </message>
  <message>
   <source>in the source’s words</source>
   <translation>出典の原文のまま</translation>
  </message>
 </context>
 <context>
  <name>PointMaking</name>
  <message>
   <source>make point</source>
   <translation>要点の作成</translation>
  </message>
  <message>
   <source>refuse suggestion</source>
   <translation>候補の却下</translation>
  </message>
 </context>
 <context>
  <name>Preferences</name>
  <message>
   <source>&amp;Appearance</source>
   <translation>外観(&amp;A)</translation>
  </message>
  <message>
   <source>&amp;Contrast</source>
   <translation>コントラスト(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Dates</source>
   <translation>日付(&amp;D)</translation>
  </message>
  <message>
   <source>&amp;Language</source>
   <translation>言語(&amp;L)</translation>
  </message>
  <message>
   <source>&amp;Names</source>
   <translation>人名(&amp;N)</translation>
  </message>
  <message>
   <source>&amp;Paper</source>
   <translation>用紙(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;Text size</source>
   <translation>文字の大きさ(&amp;T)</translation>
  </message>
  <message>
   <source>A4, 210 × 297 mm</source>
   <translation>A4 (210 × 297 mm)</translation>
  </message>
  <message>
   <source>As the language</source>
   <translation>言語に従う</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>システムに従う</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>ダーク</translation>
  </message>
  <message>
   <source>Family name first</source>
   <translation>姓・名の順</translation>
  </message>
  <message>
   <source>Given name first</source>
   <translation>名・姓の順</translation>
  </message>
  <message>
   <source>High</source>
   <translation>高</translation>
  </message>
  <message>
   <source>Letter, 8½ × 11 inches</source>
   <translation>レター (8½ × 11 インチ)</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>ライト</translation>
  </message>
  <message>
   <source>New libraries begin with these. A library that says otherwise keeps its own.</source>
   <translation>新しいライブラリはこの設定で始まります。独自の指定があるライブラリはそれに従います。</translation>
  </message>
  <message>
   <source>Normal</source>
   <translation>標準</translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation>設定</translation>
  </message>
  <message>
   <source>The language changes when Briefer is started again.</source>
   <translation>言語は Briefer を次に起動したときに変わります。</translation>
  </message>
  <message>
   <source>This window</source>
   <translation>この画面</translation>
  </message>
  <message>
   <source>Where a library does not say</source>
   <translation>ライブラリに指定がない場合</translation>
  </message>
  <message>
   <source>change of appearance</source>
   <translation>外観の変更</translation>
  </message>
  <message>
   <source>change of contrast</source>
   <translation>コントラストの変更</translation>
  </message>
  <message>
   <source>change of language</source>
   <translation>言語の変更</translation>
  </message>
  <message>
   <source>change of paper</source>
   <translation>用紙の変更</translation>
  </message>
  <message>
   <source>change of preferences</source>
   <translation>設定の変更</translation>
  </message>
  <message>
   <source>change of text size</source>
   <translation>文字の大きさの変更</translation>
  </message>
  <message>
   <source>change of the order of dates</source>
   <translation>日付の表記の変更</translation>
  </message>
  <message>
   <source>change of the order of names</source>
   <translation>人名の順序の変更</translation>
  </message>
  <message>
   <source>{n} %</source>
   <translation>{n} %</translation>
  </message>
 </context>
 <context>
  <name>PreviewView</name>
  <message>
   <source>Laying out the memo…</source>
   <translation>メモをレイアウト中…</translation>
  </message>
  <message>
   <source>No library is open. Open one, or make a new one, in the File menu.</source>
   <translation>ライブラリが開いていません。「ファイル」メニューから開くか、新しく作成してください。</translation>
  </message>
  <message>
   <source>Opening the library…</source>
   <translation>ライブラリを開いています…</translation>
  </message>
  <message>
   <source>There is no preview yet. The line above says what to do.</source>
   <translation>まだプレビューがありません。上の案内をご覧ください。</translation>
  </message>
 </context>
 <context>
  <name>ProductActions</name>
  <message>
   <source>All files (*)</source>
   <translation>すべてのファイル (*)</translation>
  </message>
  <message>
   <source>Hold</source>
   <translation>保全</translation>
  </message>
  <message>
   <source>Is this one of ours?</source>
   <translation>ファイルの照合</translation>
  </message>
  <message>
   <source>No program on this machine opens {name}.</source>
   <translation>{name} を開くプログラムがありません。</translation>
  </message>
  <message>
   <source>Register</source>
   <translation>台帳</translation>
  </message>
  <message>
   <source>Saved {name} to {folder}</source>
   <translation>{name} を {folder} に保存しました</translation>
  </message>
  <message>
   <source>Spreadsheets (*.csv)</source>
   <translation>表計算ファイル (*.csv)</translation>
  </message>
  <message>
   <source>Why its file must not be removed (kept in the register):</source>
   <translation>ファイルを削除してはならない理由 (台帳に残ります):</translation>
  </message>
 </context>
 <context>
  <name>ProgressRow</name>
  <message>
   <source>Cancel</source>
   <translation>キャンセル</translation>
  </message>
  <message>
   <source>Ending…</source>
   <translation>終了しています…</translation>
  </message>
  <message>
   <source>Filling the template</source>
   <translation>テンプレートに記入中</translation>
  </message>
  <message>
   <source>How far the work is</source>
   <translation>作業の進み具合</translation>
  </message>
  <message>
   <source>Making the index</source>
   <translation>索引を作成中</translation>
  </message>
  <message>
   <source>Putting the memo together</source>
   <translation>メモを組み立て中</translation>
  </message>
  <message>
   <source>Reading the library</source>
   <translation>ライブラリを読み込み中</translation>
  </message>
  <message>
   <source>Writing the file</source>
   <translation>ファイルを書き出し中</translation>
  </message>
  <message>
   <source>{words}: {done} of {of} files</source>
   <translation>{words}: {done} / {of} ファイル</translation>
  </message>
 </context>
 <context>
  <name>Rail</name>
  <message>
   <source>Places</source>
   <translation>画面</translation>
  </message>
 </context>
 <context>
  <name>RecentList</name>
  <message>
   <source>Recent libraries</source>
   <translation>最近使ったライブラリ</translation>
  </message>
 </context>
 <context>
  <name>RecentRow</name>
  <message>
   <source>Missing: {path}</source>
   <translation>見つかりません: {path}</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>開く</translation>
  </message>
  <message>
   <source>Open the library {name}</source>
   <translation>ライブラリ {name} を開く</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>外す</translation>
  </message>
  <message>
   <source>Remove the library {name}</source>
   <translation>ライブラリ {name} を一覧から外す</translation>
  </message>
  <message>
   <source>Take {name} off this list; the library itself is not touched</source>
   <translation>{name} を一覧から外します。ライブラリ自体は変わりません</translation>
  </message>
  <message>
   <source>The folder is not there any more</source>
   <translation>フォルダーがなくなっています</translation>
  </message>
 </context>
 <context>
  <name>RecordActions</name>
  <message>
   <source>{name} (copy)</source>
   <translation>{name} (写し)</translation>
  </message>
 </context>
 <context>
  <name>RecordEditor</name>
  <message>
   <source>Nothing of this file can be read as a record.</source>
   <translation>このファイルから記録として読めるものがありません。</translation>
  </message>
  <message>
   <source>Select a record to see and change what is in it.</source>
   <translation>記録を選択すると、内容を表示して変更できます。</translation>
  </message>
  <message>
   <source>This was typed and not saved. It is saved when you leave the field.</source>
   <translation>入力済みで未保存です。項目を離れると保存されます。</translation>
  </message>
  <message>
   <source>edit {field} of {name}</source>
   <translation>「{name}」の {field} の編集</translation>
  </message>
 </context>
 <context>
  <name>RecordPage</name>
  <message>
   <source> (the first {n} are listed)</source>
   <translation> (最初の {n} 件を表示)</translation>
  </message>
  <message>
   <source>Nothing links here yet</source>
   <translation>参照元はまだありません</translation>
  </message>
  <message>
   <source>This file can’t be read as it stands. Put right what is named below.</source>
   <translation>このファイルは今のままでは読めません。下記を直してください。</translation>
  </message>
  <message>
   <source>What links here</source>
   <translation>参照元</translation>
  </message>
  <message>
   <source>{kind}: {name} ({fields})</source>
   <translation>{kind}: {name} ({fields})</translation>
  </message>
 </context>
 <context>
  <name>RecordTable</name>
  <message>
   <source>&amp;Copy</source>
   <translation>コピー(&amp;C)</translation>
  </message>
  <message>
   <source>Records</source>
   <translation>記録</translation>
  </message>
 </context>
 <context>
  <name>Records</name>
  <message>
   <source>Agency</source>
   <translation>機関</translation>
  </message>
  <message>
   <source>Agreement</source>
   <translation>協定</translation>
  </message>
  <message>
   <source>All areas</source>
   <translation>すべての分野</translation>
  </message>
  <message>
   <source>All dialogues</source>
   <translation>すべての対話</translation>
  </message>
  <message>
   <source>All forms</source>
   <translation>すべての形態</translation>
  </message>
  <message>
   <source>All kinds</source>
   <translation>すべての種類</translation>
  </message>
  <message>
   <source>All meetings</source>
   <translation>すべての会合</translation>
  </message>
  <message>
   <source>All organizations</source>
   <translation>すべての組織</translation>
  </message>
  <message>
   <source>All parties</source>
   <translation>すべての当事国・地域</translation>
  </message>
  <message>
   <source>All sides</source>
   <translation>すべての立場</translation>
  </message>
  <message>
   <source>Also called</source>
   <translation>別名</translation>
  </message>
  <message>
   <source>Any state</source>
   <translation>すべての状態</translation>
  </message>
  <message>
   <source>Any status</source>
   <translation>すべての状況</translation>
  </message>
  <message>
   <source>Areas</source>
   <translation>分野</translation>
  </message>
  <message>
   <source>Article</source>
   <translation>論文・記事</translation>
  </message>
  <message>
   <source>As of</source>
   <translation>基準日</translation>
  </message>
  <message>
   <source>Assessment</source>
   <translation>評価</translation>
  </message>
  <message>
   <source>Author</source>
   <translation>著者</translation>
  </message>
  <message>
   <source>Briefs</source>
   <translation>ブリーフ</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>中止</translation>
  </message>
  <message>
   <source>Commitment</source>
   <translation>コミットメント</translation>
  </message>
  <message>
   <source>Commitments</source>
   <translation>コミットメント</translation>
  </message>
  <message>
   <source>Committee</source>
   <translation>委員会</translation>
  </message>
  <message>
   <source>Company</source>
   <translation>企業</translation>
  </message>
  <message>
   <source>Concern</source>
   <translation>懸念</translation>
  </message>
  <message>
   <source>Conference</source>
   <translation>会議</translation>
  </message>
  <message>
   <source>Database</source>
   <translation>データベース</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>日付</translation>
  </message>
  <message>
   <source>Delete brief</source>
   <translation>ブリーフを削除</translation>
  </message>
  <message>
   <source>Delete dialogue</source>
   <translation>対話を削除</translation>
  </message>
  <message>
   <source>Delete meeting</source>
   <translation>会合を削除</translation>
  </message>
  <message>
   <source>Delete organization</source>
   <translation>組織を削除</translation>
  </message>
  <message>
   <source>Delete person</source>
   <translation>人物を削除</translation>
  </message>
  <message>
   <source>Delete point</source>
   <translation>要点を削除</translation>
  </message>
  <message>
   <source>Delete post</source>
   <translation>役職を削除</translation>
  </message>
  <message>
   <source>Delete source</source>
   <translation>出典を削除</translation>
  </message>
  <message>
   <source>Delete technology area</source>
   <translation>技術分野を削除</translation>
  </message>
  <message>
   <source>Deliverable</source>
   <translation>成果</translation>
  </message>
  <message>
   <source>Dialogue</source>
   <translation>対話</translation>
  </message>
  <message>
   <source>Dialogues</source>
   <translation>対話</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>完了</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>期限</translation>
  </message>
  <message>
   <source>Election</source>
   <translation>選挙</translation>
  </message>
  <message>
   <source>Fact</source>
   <translation>事実</translation>
  </message>
  <message>
   <source>Fact sheet</source>
   <translation>ファクトシート</translation>
  </message>
  <message>
   <source>Family name</source>
   <translation>姓</translation>
  </message>
  <message>
   <source>File</source>
   <translation>ファイル</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>形態</translation>
  </message>
  <message>
   <source>Given name</source>
   <translation>名</translation>
  </message>
  <message>
   <source>Group</source>
   <translation>グループ</translation>
  </message>
  <message>
   <source>Grouped by area</source>
   <translation>分野別</translation>
  </message>
  <message>
   <source>Grouped by dialogue</source>
   <translation>対話別</translation>
  </message>
  <message>
   <source>Grouped by form</source>
   <translation>形態別</translation>
  </message>
  <message>
   <source>Grouped by kind</source>
   <translation>種類別</translation>
  </message>
  <message>
   <source>Grouped by meeting</source>
   <translation>会合別</translation>
  </message>
  <message>
   <source>Grouped by organization</source>
   <translation>組織別</translation>
  </message>
  <message>
   <source>Grouped by party</source>
   <translation>当事国・地域別</translation>
  </message>
  <message>
   <source>Grouped by side</source>
   <translation>立場別</translation>
  </message>
  <message>
   <source>Grouped by state</source>
   <translation>状態別</translation>
  </message>
  <message>
   <source>Grouped by status</source>
   <translation>状況別</translation>
  </message>
  <message>
   <source>Grouped by the area above</source>
   <translation>上位分野別</translation>
  </message>
  <message>
   <source>Happened</source>
   <translation>発生日</translation>
  </message>
  <message>
   <source>Held</source>
   <translation>開催済み</translation>
  </message>
  <message>
   <source>Held by</source>
   <translation>見解の主</translation>
  </message>
  <message>
   <source>Holder</source>
   <translation>在任者</translation>
  </message>
  <message>
   <source>In own script</source>
   <translation>自国語表記</translation>
  </message>
  <message>
   <source>International organization</source>
   <translation>国際機関</translation>
  </message>
  <message>
   <source>Joint statement</source>
   <translation>共同声明</translation>
  </message>
  <message>
   <source>Judgment</source>
   <translation>判断</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>種類</translation>
  </message>
  <message>
   <source>Lapsed</source>
   <translation>失効</translation>
  </message>
  <message>
   <source>Last held</source>
   <translation>直近の開催</translation>
  </message>
  <message>
   <source>Late</source>
   <translation>遅延</translation>
  </message>
  <message>
   <source>Law</source>
   <translation>法令</translation>
  </message>
  <message>
   <source>Leaders’ meetings</source>
   <translation>首脳会談</translation>
  </message>
  <message>
   <source>Level</source>
   <translation>レベル</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>行</translation>
  </message>
  <message>
   <source>List</source>
   <translation>一覧</translation>
  </message>
  <message>
   <source>Meeting</source>
   <translation>会合</translation>
  </message>
  <message>
   <source>Meetings</source>
   <translation>会合</translation>
  </message>
  <message>
   <source>Merge briefs</source>
   <translation>ブリーフを統合</translation>
  </message>
  <message>
   <source>Merge dialogues</source>
   <translation>対話を統合</translation>
  </message>
  <message>
   <source>Merge meetings</source>
   <translation>会合を統合</translation>
  </message>
  <message>
   <source>Merge organizations</source>
   <translation>組織を統合</translation>
  </message>
  <message>
   <source>Merge people</source>
   <translation>人物を統合</translation>
  </message>
  <message>
   <source>Merge points</source>
   <translation>要点を統合</translation>
  </message>
  <message>
   <source>Merge posts</source>
   <translation>役職を統合</translation>
  </message>
  <message>
   <source>Merge sources</source>
   <translation>出典を統合</translation>
  </message>
  <message>
   <source>Merge technology areas</source>
   <translation>技術分野を統合</translation>
  </message>
  <message>
   <source>Ministry</source>
   <translation>省庁</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>New</source>
   <translation>新規</translation>
  </message>
  <message>
   <source>New brief</source>
   <translation>新しいブリーフ</translation>
  </message>
  <message>
   <source>New dialogue</source>
   <translation>新しい対話</translation>
  </message>
  <message>
   <source>New meeting</source>
   <translation>新しい会合</translation>
  </message>
  <message>
   <source>New organization</source>
   <translation>新しい組織</translation>
  </message>
  <message>
   <source>New person</source>
   <translation>新しい人物</translation>
  </message>
  <message>
   <source>New point</source>
   <translation>新しい要点</translation>
  </message>
  <message>
   <source>New post</source>
   <translation>新しい役職</translation>
  </message>
  <message>
   <source>New source</source>
   <translation>新しい出典</translation>
  </message>
  <message>
   <source>New technology area</source>
   <translation>新しい技術分野</translation>
  </message>
  <message>
   <source>No area</source>
   <translation>分野なし</translation>
  </message>
  <message>
   <source>No dialogue</source>
   <translation>対話なし</translation>
  </message>
  <message>
   <source>No form</source>
   <translation>形態なし</translation>
  </message>
  <message>
   <source>No kind</source>
   <translation>種類なし</translation>
  </message>
  <message>
   <source>No meeting</source>
   <translation>会合なし</translation>
  </message>
  <message>
   <source>No organization</source>
   <translation>組織なし</translation>
  </message>
  <message>
   <source>No party</source>
   <translation>当事国・地域なし</translation>
  </message>
  <message>
   <source>No side</source>
   <translation>立場なし</translation>
  </message>
  <message>
   <source>No state</source>
   <translation>状態なし</translation>
  </message>
  <message>
   <source>No status</source>
   <translation>状況なし</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>番号</translation>
  </message>
  <message>
   <source>Objective</source>
   <translation>目標</translation>
  </message>
  <message>
   <source>Office</source>
   <translation>部局</translation>
  </message>
  <message>
   <source>On track</source>
   <translation>順調</translation>
  </message>
  <message>
   <source>Organization</source>
   <translation>組織</translation>
  </message>
  <message>
   <source>Organizations</source>
   <translation>組織</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>その他</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>担当</translation>
  </message>
  <message>
   <source>Parties</source>
   <translation>当事国・地域</translation>
  </message>
  <message>
   <source>Party</source>
   <translation>国・地域</translation>
  </message>
  <message>
   <source>People</source>
   <translation>人物</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>場所</translation>
  </message>
  <message>
   <source>Planned</source>
   <translation>予定</translation>
  </message>
  <message>
   <source>Points</source>
   <translation>要点</translation>
  </message>
  <message>
   <source>Possessive</source>
   <translation>所有格</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>役職</translation>
  </message>
  <message>
   <source>Postponed</source>
   <translation>延期</translation>
  </message>
  <message>
   <source>Posts</source>
   <translation>役職</translation>
  </message>
  <message>
   <source>Press briefing</source>
   <translation>記者説明</translation>
  </message>
  <message>
   <source>Press release</source>
   <translation>報道発表</translation>
  </message>
  <message>
   <source>Proposed</source>
   <translation>提案</translation>
  </message>
  <message>
   <source>Publisher</source>
   <translation>発行元</translation>
  </message>
  <message>
   <source>Readout</source>
   <translation>会談後の発表</translation>
  </message>
  <message>
   <source>Reaffirmed</source>
   <translation>再確認</translation>
  </message>
  <message>
   <source>Recommendation</source>
   <translation>提言</translation>
  </message>
  <message>
   <source>Rename brief</source>
   <translation>ブリーフの名前を変更</translation>
  </message>
  <message>
   <source>Rename dialogue</source>
   <translation>対話の名前を変更</translation>
  </message>
  <message>
   <source>Rename meeting</source>
   <translation>会合の名前を変更</translation>
  </message>
  <message>
   <source>Rename organization</source>
   <translation>組織の名前を変更</translation>
  </message>
  <message>
   <source>Rename person</source>
   <translation>人物の名前を変更</translation>
  </message>
  <message>
   <source>Rename point</source>
   <translation>要点の名前を変更</translation>
  </message>
  <message>
   <source>Rename post</source>
   <translation>役職の名前を変更</translation>
  </message>
  <message>
   <source>Rename source</source>
   <translation>出典の名前を変更</translation>
  </message>
  <message>
   <source>Rename technology area</source>
   <translation>技術分野の名前を変更</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>報告書</translation>
  </message>
  <message>
   <source>Seat</source>
   <translation>所在地</translation>
  </message>
  <message>
   <source>Short</source>
   <translation>略称</translation>
  </message>
  <message>
   <source>Side</source>
   <translation>立場</translation>
  </message>
  <message>
   <source>Sources</source>
   <translation>出典</translation>
  </message>
  <message>
   <source>State</source>
   <translation>状態</translation>
  </message>
  <message>
   <source>Statement</source>
   <translation>内容</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>状況</translation>
  </message>
  <message>
   <source>Summit</source>
   <translation>首脳会議</translation>
  </message>
  <message>
   <source>Talking point</source>
   <translation>発言要領</translation>
  </message>
  <message>
   <source>Technology areas</source>
   <translation>技術分野</translation>
  </message>
  <message>
   <source>Template</source>
   <translation>テンプレート</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>本文</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>題名</translation>
  </message>
  <message>
   <source>University</source>
   <translation>大学</translation>
  </message>
  <message>
   <source>Vacant</source>
   <translation>空席</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>版</translation>
  </message>
  <message>
   <source>Watch</source>
   <translation>注視事項</translation>
  </message>
  <message>
   <source>Web page</source>
   <translation>ウェブページ</translation>
  </message>
  <message>
   <source>What can’t be read</source>
   <translation>読めないもの</translation>
  </message>
  <message>
   <source>What is wrong</source>
   <translation>誤りの内容</translation>
  </message>
  <message>
   <source>What to do</source>
   <translation>対応</translation>
  </message>
  <message>
   <source>Within</source>
   <translation>上位分野</translation>
  </message>
  <message>
   <source>Within any area</source>
   <translation>すべての上位分野</translation>
  </message>
  <message>
   <source>Within no other area</source>
   <translation>上位分野なし</translation>
  </message>
  <message>
   <source>Working group</source>
   <translation>作業部会</translation>
  </message>
  <message>
   <source>brief</source>
   <translation>ブリーフ</translation>
  </message>
  <message>
   <source>delete record</source>
   <translation>記録の削除</translation>
  </message>
  <message>
   <source>delete records</source>
   <translation>複数の記録の削除</translation>
  </message>
  <message>
   <source>dialogue</source>
   <translation>対話</translation>
  </message>
  <message>
   <source>duplicate record</source>
   <translation>記録の複製</translation>
  </message>
  <message>
   <source>meeting</source>
   <translation>会合</translation>
  </message>
  <message>
   <source>merge records</source>
   <translation>記録の統合</translation>
  </message>
  <message>
   <source>new record</source>
   <translation>記録の作成</translation>
  </message>
  <message>
   <source>organization</source>
   <translation>組織</translation>
  </message>
  <message>
   <source>person</source>
   <translation>人物</translation>
  </message>
  <message>
   <source>point</source>
   <translation>要点</translation>
  </message>
  <message>
   <source>post</source>
   <translation>役職</translation>
  </message>
  <message>
   <source>rename record</source>
   <translation>記録の名前の変更</translation>
  </message>
  <message>
   <source>source</source>
   <translation>出典</translation>
  </message>
  <message>
   <source>technology area</source>
   <translation>技術分野</translation>
  </message>
 </context>
 <context>
  <name>RecordsBar</name>
  <message>
   <source>Groups</source>
   <translation>グループ</translation>
  </message>
  <message>
   <source>Not grouped</source>
   <translation>グループなし</translation>
  </message>
  <message>
   <source>Search the records</source>
   <translation>記録を検索</translation>
  </message>
  <message>
   <source>Search: all words, anywhere in the record</source>
   <translation>検索: すべての語 (記録全体)</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>表</translation>
  </message>
 </context>
 <context>
  <name>RecordsView</name>
  <message>
   <source>&amp;New…</source>
   <translation>新規(&amp;N)…</translation>
  </message>
  <message>
   <source>&amp;Show all</source>
   <translation>すべて表示(&amp;S)</translation>
  </message>
  <message>
   <source>D&amp;uplicate</source>
   <translation>複製(&amp;U)</translation>
  </message>
  <message>
   <source>De&amp;lete…</source>
   <translation>削除(&amp;L)…</translation>
  </message>
  <message>
   <source>Every file of the library can be read.</source>
   <translation>ライブラリのファイルはすべて読めます。</translation>
  </message>
  <message>
   <source>Mend the file first, beside the table or by hand</source>
   <translation>先に表の横か手作業でファイルを直してください</translation>
  </message>
  <message>
   <source>Mer&amp;ge…</source>
   <translation>統合(&amp;G)…</translation>
  </message>
  <message>
   <source>No record has all that was asked for.</source>
   <translation>条件をすべて満たす記録はありません。</translation>
  </message>
  <message>
   <source>Rena&amp;me…</source>
   <translation>名前を変更(&amp;M)…</translation>
  </message>
  <message>
   <source>Select one or two records first</source>
   <translation>先に記録を一つか二つ選択してください</translation>
  </message>
  <message>
   <source>Select one record first</source>
   <translation>先に記録を一つ選択してください</translation>
  </message>
  <message>
   <source>Select the records first</source>
   <translation>先に記録を選択してください</translation>
  </message>
  <message>
   <source>The library is still opening</source>
   <translation>ライブラリを開いています</translation>
  </message>
  <message>
   <source>The library is still opening.</source>
   <translation>ライブラリを開いています。</translation>
  </message>
  <message>
   <source>This library can be read but not changed</source>
   <translation>このライブラリは閲覧のみで、変更できません</translation>
  </message>
  <message>
   <source>{n} records are selected. One alone is shown here.</source>
   <translation>{n} 件の記録を選択しています。一件だけ選択すると、ここに内容を表示します。</translation>
  </message>
  <message>
   <source>{shown} of {every} records</source>
   <translation>{every} 件中 {shown} 件</translation>
  </message>
  <message>
   <source>{table}: there is none in this library yet. New… begins one.</source>
   <translation>{table}: このライブラリにはまだありません。「新規…」で作成します。</translation>
  </message>
 </context>
 <context>
  <name>Register</name>
  <message>
   <source>As of</source>
   <translation>基準日</translation>
  </message>
  <message>
   <source>Author</source>
   <translation>作成者</translation>
  </message>
  <message>
   <source>Compares</source>
   <translation>比較対象</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>案</translation>
  </message>
  <message>
   <source>Exported (UTC)</source>
   <translation>書き出し (UTC)</translation>
  </message>
  <message>
   <source>Exported by</source>
   <translation>書き出した人</translation>
  </message>
  <message>
   <source>File removed</source>
   <translation>ファイル削除</translation>
  </message>
  <message>
   <source>Final</source>
   <translation>最終版</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>形式</translation>
  </message>
  <message>
   <source>Handed over</source>
   <translation>手交</translation>
  </message>
  <message>
   <source>Handed over to</source>
   <translation>手交先</translation>
  </message>
  <message>
   <source>Kept for good under</source>
   <translation>永久保存の根拠</translation>
  </message>
  <message>
   <source>Kept under</source>
   <translation>保存の根拠</translation>
  </message>
  <message>
   <source>Kept until</source>
   <translation>保存期限</translation>
  </message>
  <message>
   <source>Letterhead</source>
   <translation>レターヘッド</translation>
  </message>
  <message>
   <source>Marking</source>
   <translation>取扱表示</translation>
  </message>
  <message>
   <source>Not handed over</source>
   <translation>未手交</translation>
  </message>
  <message>
   <source>On hold</source>
   <translation>保全中</translation>
  </message>
  <message>
   <source>Open gaps</source>
   <translation>残る不足</translation>
  </message>
  <message>
   <source>Products</source>
   <translation>成果物</translation>
  </message>
  <message>
   <source>SHA-256</source>
   <translation>SHA-256</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>段階</translation>
  </message>
  <message>
   <source>Taken back</source>
   <translation>取り消し済み</translation>
  </message>
  <message>
   <source>Template</source>
   <translation>テンプレート</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>件名</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>版</translation>
  </message>
  <message>
   <source>Was on hold, released</source>
   <translation>保全解除済み</translation>
  </message>
  <message>
   <source>Went out as</source>
   <translation>ファイル名</translation>
  </message>
  <message>
   <source>Went out with gaps because</source>
   <translation>不足のまま出した理由</translation>
  </message>
  <message>
   <source>Working copy</source>
   <translation>手元用</translation>
  </message>
  <message>
   <source>v{n}</source>
   <translation>第 {n} 版</translation>
  </message>
  <message>
   <source>{shown} of {every}</source>
   <translation>{every}のうち {shown}</translation>
  </message>
  <message>
   <source>{stage}, addendum</source>
   <translation>{stage} (追補)</translation>
  </message>
  <message>
   <source>{stage}, comparison</source>
   <translation>{stage} (比較)</translation>
  </message>
  <message>
   <source>{title}, {version}, {stage}, exported {when} UTC</source>
   <translation>{title}、{version}、{stage}、{when} UTC 書き出し</translation>
  </message>
  <message>
   <source>{who}, {date}</source>
   <translation>{who} ({date})</translation>
  </message>
  <message>
   <source>“{name}” is none of the products here: no product has the very same bytes.</source>
   <translation>「{name}」はここの成果物ではありません。同一内容のものがありません。</translation>
  </message>
  <message>
   <source>“{name}” is {product}.</source>
   <translation>「{name}」は次の成果物です: {product}。</translation>
  </message>
 </context>
 <context>
  <name>RegisterView</name>
  <message>
   <source>&amp;Handed over…</source>
   <translation>手交を記録(&amp;H)…</translation>
  </message>
  <message>
   <source>&amp;Is this one of ours?…</source>
   <translation>ファイルを照合(&amp;I)…</translation>
  </message>
  <message>
   <source>&amp;Open copy</source>
   <translation>写しを開く(&amp;O)</translation>
  </message>
  <message>
   <source>&amp;Release</source>
   <translation>保全を解除(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Save as spreadsheet…</source>
   <translation>表計算ファイルに保存(&amp;S)…</translation>
  </message>
  <message>
   <source>Every export is recorded and kept here, so that you can say which version was handed over: export a memo, and it is the first.</source>
   <translation>書き出しはすべてここに記録・保存され、どの版を手交したかを示せます。メモを書き出すと、最初の一件になります。</translation>
  </message>
  <message>
   <source>Ho&amp;ld…</source>
   <translation>保全(&amp;L)…</translation>
  </message>
  <message>
   <source>No product has all these words. Search for fewer.</source>
   <translation>すべての語を含む成果物はありません。語を減らしてください。</translation>
  </message>
  <message>
   <source>Search the register</source>
   <translation>台帳を検索</translation>
  </message>
  <message>
   <source>Search: all words, in any column</source>
   <translation>検索: すべての語 (全列)</translation>
  </message>
  <message>
   <source>Select a product first</source>
   <translation>先に成果物を選択してください</translation>
  </message>
  <message>
   <source>Select a product to see what is on file of it.</source>
   <translation>成果物を選択すると、記録を表示します。</translation>
  </message>
  <message>
   <source>The file was removed on {date}</source>
   <translation>ファイルは {date} に削除されました</translation>
  </message>
  <message>
   <source>The library is still opening.</source>
   <translation>ライブラリを開いています。</translation>
  </message>
  <message>
   <source>There is no product yet</source>
   <translation>まだ成果物がありません</translation>
  </message>
  <message>
   <source>This library can be read but not changed</source>
   <translation>このライブラリは閲覧のみで、変更できません</translation>
  </message>
  <message>
   <source>This product is not on hold</source>
   <translation>この成果物は保全中ではありません</translation>
  </message>
 </context>
 <context>
  <name>RenameSheet</name>
  <message>
   <source>&amp;Rename</source>
   <translation>名前を変更(&amp;R)</translation>
  </message>
  <message>
   <source>Give it a name first</source>
   <translation>先に名称を入力してください</translation>
  </message>
  <message>
   <source>Name in the library</source>
   <translation>ライブラリ内の名前</translation>
  </message>
  <message>
   <source>Others link to it by its name in the library; that stays as it is.</source>
   <translation>ほかの記録はライブラリ内の名前で参照しています。その名前は変わりません。</translation>
  </message>
  <message>
   <source>Small letters, digits and hyphens, at most 80; not a device’s name.</source>
   <translation>英小文字・数字・ハイフンで 80 字まで。デバイス名は使えません。</translation>
  </message>
 </context>
 <context>
  <name>SavingAgain</name>
  <message>
   <source>{why} It is saved by itself as soon as it can be.</source>
   <translation>{why}保存できるようになりしだい、自動で保存されます。</translation>
  </message>
 </context>
 <context>
  <name>Session</name>
  <message>
   <source>The preview is on the plain letterhead, not on the brief’s. {why}</source>
   <translation>プレビューは、ブリーフのレターヘッドではなく「標準」のレターヘッドで表示しています。{why}</translation>
  </message>
  <message>
   <source>This brief is as you left it, with what was not saved yet.</source>
   <translation>前回の状態を、未保存の内容も含めて復元しました。</translation>
  </message>
  <message>
   <source>This step was in a brief that is not in the library any more.</source>
   <translation>この操作の対象だったブリーフは、もうライブラリにありません。</translation>
  </message>
  <message>
   <source>What was changed in this brief and not saved can’t be read.</source>
   <translation>このブリーフの未保存の変更を読めません。</translation>
  </message>
  <message>
   <source>“{brief}” was changed elsewhere in what you had changed too. What was saved there stands; yours is kept here until you close this: {yours}</source>
   <translation>「{brief}」は、変更された箇所がほかでも変更されていました。そちらで保存された内容を残しています。入力された内容は、この表示を閉じるまで保管されます: {yours}</translation>
  </message>
 </context>
 <context>
  <name>SetUpPanel</name>
  <message>
   <source>&amp;As of</source>
   <translation>基準日(&amp;A)</translation>
  </message>
  <message>
   <source>&amp;Brief</source>
   <translation>ブリーフ(&amp;B)</translation>
  </message>
  <message>
   <source>&amp;Letterhead</source>
   <translation>レターヘッド(&amp;L)</translation>
  </message>
  <message>
   <source>&amp;Meeting</source>
   <translation>会合(&amp;M)</translation>
  </message>
  <message>
   <source>Another Word file…</source>
   <translation>ほかの Word ファイル…</translation>
  </message>
  <message>
   <source>Areas</source>
   <translation>分野</translation>
  </message>
  <message>
   <source>As of</source>
   <translation>基準日</translation>
  </message>
  <message>
   <source>Brief</source>
   <translation>ブリーフ</translation>
  </message>
  <message>
   <source>Briefer</source>
   <translation>Briefer</translation>
  </message>
  <message>
   <source>Choose what earlier memos for these parties took, else what they hold</source>
   <translation>この当事国・地域の以前のメモの選択、なければ開催する対話を選びます</translation>
  </message>
  <message>
   <source>Dialogues</source>
   <translation>対話</translation>
  </message>
  <message>
   <source>Letterhead</source>
   <translation>レターヘッド</translation>
  </message>
  <message>
   <source>Make the next version of this brief, dated today; this one stays</source>
   <translation>このブリーフの次の版を今日の日付で作ります。今の版は残ります</translation>
  </message>
  <message>
   <source>Meeting</source>
   <translation>会合</translation>
  </message>
  <message>
   <source>No meeting</source>
   <translation>会合なし</translation>
  </message>
  <message>
   <source>Search dialogues</source>
   <translation>対話を検索</translation>
  </message>
  <message>
   <source>Search technology areas</source>
   <translation>技術分野を検索</translation>
  </message>
  <message>
   <source>Technology areas</source>
   <translation>技術分野</translation>
  </message>
  <message>
   <source>Tem&amp;plate</source>
   <translation>テンプレート(&amp;P)</translation>
  </message>
  <message>
   <source>Template</source>
   <translation>テンプレート</translation>
  </message>
  <message>
   <source>This library has no dialogue yet. Add the first in the Library.</source>
   <translation>このライブラリにはまだ対話がありません。「ライブラリ」で最初の対話を追加してください。</translation>
  </message>
  <message>
   <source>This library has no technology area yet. Add the first in the Library.</source>
   <translation>このライブラリにはまだ技術分野がありません。「ライブラリ」で最初の技術分野を追加してください。</translation>
  </message>
  <message>
   <source>Update to today</source>
   <translation>今日の日付に更新</translation>
  </message>
  <message>
   <source>What this meeting usually takes</source>
   <translation>この会合の通例</translation>
  </message>
  <message>
   <source>What to take</source>
   <translation>取り込む内容</translation>
  </message>
  <message>
   <source>{name}  {chosen} of {total}</source>
   <translation>{name}  {chosen} / {total}</translation>
  </message>
 </context>
 <context>
  <name>Sheet</name>
  <message>
   <source>It is being done</source>
   <translation>実行しています</translation>
  </message>
 </context>
 <context>
  <name>Shortcuts</name>
  <message>
   <source>Choose or leave the row with the focus</source>
   <translation>フォーカスのある行を選択・解除</translation>
  </message>
  <message>
   <source>Everywhere</source>
   <translation>共通</translation>
  </message>
  <message>
   <source>First and last row</source>
   <translation>最初と最後の行</translation>
  </message>
  <message>
   <source>Follow the link, or say where the point comes from</source>
   <translation>リンク先へ移動、または要点の根拠を表示</translation>
  </message>
  <message>
   <source>Go to the row that begins with what is typed</source>
   <translation>入力した文字で始まる行へ移動</translation>
  </message>
  <message>
   <source>Letters</source>
   <translation>文字キー</translation>
  </message>
  <message>
   <source>Lists</source>
   <translation>一覧</translation>
  </message>
  <message>
   <source>Next and previous link</source>
   <translation>次のリンク、前のリンク</translation>
  </message>
  <message>
   <source>Next and previous point</source>
   <translation>次の要点、前の要点</translation>
  </message>
  <message>
   <source>Next and previous tab</source>
   <translation>次と前のタブ</translation>
  </message>
  <message>
   <source>Next and previous tool</source>
   <translation>次と前の項目</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>プレビュー</translation>
  </message>
  <message>
   <source>Put a sheet or a list of choices away</source>
   <translation>シートや候補一覧を閉じる</translation>
  </message>
 </context>
 <context>
  <name>ShortcutsPage</name>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>キーボードショートカット</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>キー</translation>
  </message>
  <message>
   <source>Search the shortcuts</source>
   <translation>ショートカットを検索</translation>
  </message>
  <message>
   <source>What it does</source>
   <translation>操作</translation>
  </message>
 </context>
 <context>
  <name>SourceModel</name>
  <message>
   <source>Date</source>
   <translation>日付</translation>
  </message>
  <message>
   <source>How many points cite the source</source>
   <translation>この出典を引用する要点の数</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>種類</translation>
  </message>
  <message>
   <source>Points</source>
   <translation>要点</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>題名</translation>
  </message>
 </context>
 <context>
  <name>SourceTable</name>
  <message>
   <source>Points</source>
   <translation>要点</translation>
  </message>
  <message>
   <source>Sources</source>
   <translation>出典</translation>
  </message>
 </context>
 <context>
  <name>Sources</name>
  <message>
   <source>Dates</source>
   <translation>日付</translation>
  </message>
  <message>
   <source>Dialogues</source>
   <translation>対話</translation>
  </message>
  <message>
   <source>People</source>
   <translation>人物</translation>
  </message>
  <message>
   <source>Points that rest on it</source>
   <translation>これに基づく要点</translation>
  </message>
  <message>
   <source>Suggested as a fact: it mentions {names}.</source>
   <translation>事実の候補: {names} に言及。</translation>
  </message>
  <message>
   <source>Suggested as: {kind}. It mentions {names}, and says “{cue}”.</source>
   <translation>{kind}の候補: {names} に言及し、「{cue}」とあります。</translation>
  </message>
  <message>
   <source>Suggested: {kind}</source>
   <translation>候補: {kind}</translation>
  </message>
  <message>
   <source>Technology areas</source>
   <translation>技術分野</translation>
  </message>
 </context>
 <context>
  <name>SourcesPlace</name>
  <message>
   <source>&amp;Add documents…</source>
   <translation>資料を追加(&amp;A)…</translation>
  </message>
  <message>
   <source>&amp;Cancel</source>
   <translation>キャンセル(&amp;C)</translation>
  </message>
  <message>
   <source>Add documents</source>
   <translation>資料を追加</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>資料</translation>
  </message>
  <message>
   <source>Documents that points rest on stand here. Add the first.</source>
   <translation>要点の根拠となる資料がここに並びます。最初の資料を追加してください。</translation>
  </message>
  <message>
   <source>How much is read</source>
   <translation>読み込みの進み具合</translation>
  </message>
  <message>
   <source>No source has all these words. Search for fewer.</source>
   <translation>すべての語を含む出典はありません。語を減らしてください。</translation>
  </message>
  <message>
   <source>Reading {name} ({number} of {of})</source>
   <translation>{name} を読み込み中 ({number} / {of})</translation>
  </message>
  <message>
   <source>Reading…</source>
   <translation>読み込み中…</translation>
  </message>
  <message>
   <source>Search the sources</source>
   <translation>出典を検索</translation>
  </message>
  <message>
   <source>Search: all words, in title, publisher, kind</source>
   <translation>検索: すべての語 (題名・発行元・種類)</translation>
  </message>
  <message>
   <source>Select a source to read it.</source>
   <translation>出典を選択すると本文を表示します。</translation>
  </message>
  <message>
   <source>The library is still opening.</source>
   <translation>ライブラリを開いています。</translation>
  </message>
  <message>
   <source>The source’s document</source>
   <translation>出典の資料</translation>
  </message>
  <message>
   <source>This library can be read but not changed</source>
   <translation>このライブラリは閲覧のみで、変更できません</translation>
  </message>
  <message>
   <source>page {done} of {whole}</source>
   <translation>{done} / {whole} ページ</translation>
  </message>
  <message>
   <source>{found} of {all}</source>
   <translation>{all} 件中 {found} 件</translation>
  </message>
 </context>
 <context>
  <name>Starting</name>
  <message>
   <source>&amp;Remove the missing ones</source>
   <translation>見つからないものを外す(&amp;R)</translation>
  </message>
  <message>
   <source>New library</source>
   <translation>新しいライブラリ</translation>
  </message>
  <message>
   <source>No other library was open yet</source>
   <translation>ほかに開いたライブラリはまだありません</translation>
  </message>
  <message>
   <source>Open library</source>
   <translation>ライブラリを開く</translation>
  </message>
  <message>
   <source>{name} (missing)</source>
   <translation>{name} (見つかりません)</translation>
  </message>
 </context>
 <context>
  <name>SystemErrors</name>
  <message>
   <source>another program is using it</source>
   <translation>別のプログラムが使用中です</translation>
  </message>
  <message>
   <source>it is a folder</source>
   <translation>フォルダーです</translation>
  </message>
  <message>
   <source>it is a link that leads in a circle</source>
   <translation>リンクが循環しています</translation>
  </message>
  <message>
   <source>it is not there</source>
   <translation>見つかりません</translation>
  </message>
  <message>
   <source>it is too large for the disk</source>
   <translation>このディスクには大きすぎます</translation>
  </message>
  <message>
   <source>its name is too long</source>
   <translation>名前が長すぎます</translation>
  </message>
  <message>
   <source>something of that name is there already</source>
   <translation>同じ名前のものがすでにあります</translation>
  </message>
  <message>
   <source>the disk can only be read</source>
   <translation>ディスクが読み取り専用です</translation>
  </message>
  <message>
   <source>the disk is full</source>
   <translation>ディスクに空きがありません</translation>
  </message>
  <message>
   <source>the disk or the network does not answer</source>
   <translation>ディスクまたはネットワークが応答しません</translation>
  </message>
  <message>
   <source>the folder is not empty</source>
   <translation>フォルダーが空ではありません</translation>
  </message>
  <message>
   <source>there is too little memory</source>
   <translation>メモリが足りません</translation>
  </message>
  <message>
   <source>too many files are open</source>
   <translation>開いているファイルが多すぎます</translation>
  </message>
  <message>
   <source>what should be a folder is a file</source>
   <translation>フォルダーがあるべき場所にファイルがあります</translation>
  </message>
  <message>
   <source>you have no permission for it</source>
   <translation>権限がありません</translation>
  </message>
  <message>
   <source>your share of the disk is full</source>
   <translation>割り当てられた容量を使い切っています</translation>
  </message>
 </context>
 <context>
  <name>TemplateDeeds</name>
  <message>
   <source>Delete</source>
   <translation>削除</translation>
  </message>
  <message>
   <source>Delete template</source>
   <translation>テンプレートを削除</translation>
  </message>
  <message>
   <source>Make my own copy</source>
   <translation>自分用に複製</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>名前を変更</translation>
  </message>
  <message>
   <source>What the copy is called:</source>
   <translation>複製の名称:</translation>
  </message>
  <message>
   <source>What the template is called:</source>
   <translation>テンプレートの名称:</translation>
  </message>
  <message>
   <source>copy template</source>
   <translation>テンプレートの複製</translation>
  </message>
  <message>
   <source>delete template</source>
   <translation>テンプレートの削除</translation>
  </message>
  <message>
   <source>rename template</source>
   <translation>テンプレートの名前の変更</translation>
  </message>
  <message>
   <source>{many}, and goes on with a built-in template: {briefs}</source>
   <translation>{many}、以後は内蔵のテンプレートを使います: {briefs}</translation>
  </message>
  <message>
   <source>{title}, ours</source>
   <translation>{title} (自分用)</translation>
  </message>
  <message>
   <source>“{title}” goes; undo brings it back.</source>
   <translation>「{title}」を削除しました。「元に戻す」で戻せます。</translation>
  </message>
 </context>
 <context>
  <name>TemplateEditing</name>
  <message>
   <source>&amp;Save</source>
   <translation>保存(&amp;S)</translation>
  </message>
  <message>
   <source>Built in. Make your own copy to change it.</source>
   <translation>内蔵です。変更するには自分用に複製してください。</translation>
  </message>
  <message>
   <source>Everything is saved</source>
   <translation>すべて保存済み</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>検索</translation>
  </message>
  <message>
   <source>Looking it through…</source>
   <translation>確認中…</translation>
  </message>
  <message>
   <source>Select a template to see how it makes the memo.</source>
   <translation>テンプレートを選択すると、メモの形を表示します。</translation>
  </message>
  <message>
   <source>The template’s text</source>
   <translation>テンプレートの本文</translation>
  </message>
  <message>
   <source>This library can only be read.</source>
   <translation>このライブラリは閲覧のみです。</translation>
  </message>
  <message>
   <source>edit template</source>
   <translation>テンプレートの編集</translation>
  </message>
  <message>
   <source>{said}. What you typed is kept, and not in use yet.</source>
   <translation>{said}。入力内容は残っていますが、まだ使われていません。</translation>
  </message>
  <message>
   <source>✓ Nothing is wrong</source>
   <translation>✓ 誤りはありません</translation>
  </message>
  <message>
   <source>✓ Nothing is wrong; saving…</source>
   <translation>✓ 誤りはありません。保存中…</translation>
  </message>
 </context>
 <context>
  <name>TemplateFaults</name>
  <message>
   <source>{what}. {fix}</source>
   <translation>{what}。{fix}</translation>
  </message>
 </context>
 <context>
  <name>TemplateList</name>
  <message>
   <source>&amp;Delete…</source>
   <translation>削除(&amp;D)…</translation>
  </message>
  <message>
   <source>&amp;Use it for this brief</source>
   <translation>このブリーフに使う(&amp;U)</translation>
  </message>
  <message>
   <source>A part is no memo by itself</source>
   <translation>部品だけではメモになりません</translation>
  </message>
  <message>
   <source>A part that other templates take in.</source>
   <translation>ほかのテンプレートが取り込む部品です。</translation>
  </message>
  <message>
   <source>Built in</source>
   <translation>内蔵</translation>
  </message>
  <message>
   <source>Built-in parts</source>
   <translation>内蔵の部品</translation>
  </message>
  <message>
   <source>It stands before the built-in one of the same name.</source>
   <translation>同名の内蔵テンプレートより優先されます。</translation>
  </message>
  <message>
   <source>Make my &amp;own copy…</source>
   <translation>自分用に複製(&amp;O)…</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>ページ数</translation>
  </message>
  <message>
   <source>Re&amp;name…</source>
   <translation>名前を変更(&amp;N)…</translation>
  </message>
  <message>
   <source>Select a template first</source>
   <translation>先にテンプレートを選択してください</translation>
  </message>
  <message>
   <source>Template</source>
   <translation>テンプレート</translation>
  </message>
  <message>
   <source>Templates</source>
   <translation>テンプレート</translation>
  </message>
  <message>
   <source>The brief uses it already</source>
   <translation>このブリーフですでに使っています</translation>
  </message>
  <message>
   <source>This one is built in</source>
   <translation>内蔵のテンプレートです</translation>
  </message>
  <message>
   <source>You have your own copy of this part already</source>
   <translation>この部品の自分用の複製がすでにあります</translation>
  </message>
  <message>
   <source>Your own</source>
   <translation>自分用</translation>
  </message>
  <message>
   <source>Your own of the same name stands before it</source>
   <translation>同名の自分用のテンプレートが優先されます</translation>
  </message>
  <message>
   <source>Your own of the same name stands before it.</source>
   <translation>同名の自分用のテンプレートが優先されます。</translation>
  </message>
  <message>
   <source>Your own parts</source>
   <translation>自分用の部品</translation>
  </message>
  <message>
   <source>{wrong} ({where})</source>
   <translation>{wrong} ({where})</translation>
  </message>
  <message>
   <source>● What you typed is kept, and not saved yet.</source>
   <translation>● 入力した内容は控えてありますが、まだ保存されていません。</translation>
  </message>
 </context>
 <context>
  <name>TemplateNames</name>
  <message>
   <source>1 where it stands under its parent, else 0</source>
   <translation>上位の下に並べば 1、そうでなければ 0</translation>
  </message>
  <message>
   <source>A count with its word: 1 month, 8 months</source>
   <translation>数と単位: 1 month、8 months</translation>
  </message>
  <message>
   <source>A date in the house’s order</source>
   <translation>所定の順の日付</translation>
  </message>
  <message>
   <source>A date to its month</source>
   <translation>月までの日付</translation>
  </message>
  <message>
   <source>A footnote in words, with the sources’ numbers</source>
   <translation>出典番号付きの脚注 (文)</translation>
  </message>
  <message>
   <source>A footnote that names the sources</source>
   <translation>出典名を示す脚注</translation>
  </message>
  <message>
   <source>A half page on each dialogue</source>
   <translation>各対話の半ページの説明</translation>
  </message>
  <message>
   <source>A link to a tab</source>
   <translation>別添へのリンク</translation>
  </message>
  <message>
   <source>A list from its end</source>
   <translation>一覧を末尾から</translation>
  </message>
  <message>
   <source>A list in groups, by a field</source>
   <translation>項目別にまとめた一覧</translation>
  </message>
  <message>
   <source>A list in order</source>
   <translation>並べ替えた一覧</translation>
  </message>
  <message>
   <source>A list in rows of so many</source>
   <translation>指定数ずつの行に分けた一覧</translation>
  </message>
  <message>
   <source>A list in so many parts</source>
   <translation>指定数に分けた一覧</translation>
  </message>
  <message>
   <source>A list without what has a field that meets a test</source>
   <translation>条件に合う項目を持つものを除いた一覧</translation>
  </message>
  <message>
   <source>A list without what it has twice</source>
   <translation>重複を除いた一覧</translation>
  </message>
  <message>
   <source>A list without what meets a test</source>
   <translation>条件に合うものを除いた一覧</translation>
  </message>
  <message>
   <source>A mark by which a change is noticed</source>
   <translation>変更に気付くための目印</translation>
  </message>
  <message>
   <source>A mark by which the document is known again</source>
   <translation>資料を識別するための目印</translation>
  </message>
  <message>
   <source>A new page</source>
   <translation>改ページ</translation>
  </message>
  <message>
   <source>A note</source>
   <translation>注</translation>
  </message>
  <message>
   <source>A number as 14th</source>
   <translation>14th のような序数</translation>
  </message>
  <message>
   <source>A number without its sign</source>
   <translation>符号のない数</translation>
  </message>
  <message>
   <source>A number, rounded</source>
   <translation>丸めた数</translation>
  </message>
  <message>
   <source>A recommendation that has no spoken words yet</source>
   <translation>発言の文言がまだない提言</translation>
  </message>
  <message>
   <source>A table of values by name</source>
   <translation>名前で引く値の表</translation>
  </message>
  <message>
   <source>A table’s names and values</source>
   <translation>表の名前と値</translation>
  </message>
  <message>
   <source>A table’s names and values in order</source>
   <translation>表の名前と値 (順に)</translation>
  </message>
  <message>
   <source>A text as a number with decimals</source>
   <translation>文を小数に</translation>
  </message>
  <message>
   <source>A text as a whole number</source>
   <translation>文を整数に</translation>
  </message>
  <message>
   <source>A text cut to a length</source>
   <translation>長さを切り詰めた文</translation>
  </message>
  <message>
   <source>A text marked as of another language</source>
   <translation>別の言語と示した文</translation>
  </message>
  <message>
   <source>A text that begins with a capital</source>
   <translation>大文字で始まる文</translation>
  </message>
  <message>
   <source>A text that ends with a full stop</source>
   <translation>句点で終わる文</translation>
  </message>
  <message>
   <source>A text without blanks at its ends</source>
   <translation>前後の空白を除いた文</translation>
  </message>
  <message>
   <source>A value as text</source>
   <translation>値を文に</translation>
  </message>
  <message>
   <source>A visible mark that something is missing, and what to do about it</source>
   <translation>不足の表示と、その対応</translation>
  </message>
  <message>
   <source>A warning where the sources are few or none is a government’s</source>
   <translation>出典が少ないか、政府の出典がない場合の注意</translation>
  </message>
  <message>
   <source>An area not discussed since then is a gap</source>
   <translation>この日以降に議論のない分野は不足</translation>
  </message>
  <message>
   <source>Another point, where there is none of these</source>
   <translation>該当がない場合の別の要点</translation>
  </message>
  <message>
   <source>Another value where there is none</source>
   <translation>値がない場合の別の値</translation>
  </message>
  <message>
   <source>At what time</source>
   <translation>時刻</translation>
  </message>
  <message>
   <source>At which level they meet</source>
   <translation>開催のレベル</translation>
  </message>
  <message>
   <source>Behind a heading: the name of its section, which briefs that order sections go by</source>
   <translation>見出しの後ろに書く節の名前。節を並べ替えるブリーフはこの名前を使います</translation>
  </message>
  <message>
   <source>Both, as the front and a tab print them</source>
   <translation>上の二つを本文用と別添用に分けたもの</translation>
  </message>
  <message>
   <source>Can be divided by a number</source>
   <translation>ある数で割り切れる</translation>
  </message>
  <message>
   <source>Can be gone through</source>
   <translation>順に取り出せる</translation>
  </message>
  <message>
   <source>Committee, dialogue, summit, working group, conference, election</source>
   <translation>委員会、対話、首脳会議、作業部会、会議、選挙</translation>
  </message>
  <message>
   <source>Each Word With a Capital</source>
   <translation>各語を大文字で始める</translation>
  </message>
  <message>
   <source>Every point that the memo takes, in order</source>
   <translation>メモに入る要点すべて (順に)</translation>
  </message>
  <message>
   <source>Filters, after |</source>
   <translation>フィルター (| の後)</translation>
  </message>
  <message>
   <source>For each area, the dialogues in which it came up</source>
   <translation>分野ごとの、取り上げた対話</translation>
  </message>
  <message>
   <source>For each dialogue and area, when it last came up</source>
   <translation>対話と分野ごとの直近の時期</translation>
  </message>
  <message>
   <source>From when</source>
   <translation>開始</translation>
  </message>
  <message>
   <source>From when it was known</source>
   <translation>判明した時期</translation>
  </message>
  <message>
   <source>Functions</source>
   <translation>関数</translation>
  </message>
  <message>
   <source>How important it is: 1 comes first</source>
   <translation>重要度 (1 が先)</translation>
  </message>
  <message>
   <source>How it is handled</source>
   <translation>取扱区分</translation>
  </message>
  <message>
   <source>How its sessions are counted</source>
   <translation>会合の数え方</translation>
  </message>
  <message>
   <source>How many minutes</source>
   <translation>分数</translation>
  </message>
  <message>
   <source>How many months</source>
   <translation>月数</translation>
  </message>
  <message>
   <source>How many months late, at least and at most</source>
   <translation>遅延の月数 (最小と最大)</translation>
  </message>
  <message>
   <source>How many there are</source>
   <translation>数</translation>
  </message>
  <message>
   <source>How many they are</source>
   <translation>数</translation>
  </message>
  <message>
   <source>How many weeks a session takes to prepare</source>
   <translation>開催準備の週数</translation>
  </message>
  <message>
   <source>How many words</source>
   <translation>語数</translation>
  </message>
  <message>
   <source>How often it meets, and how that is known</source>
   <translation>開催の周期とその根拠</translation>
  </message>
  <message>
   <source>How often the memo cites it</source>
   <translation>メモでの引用回数</translation>
  </message>
  <message>
   <source>How portions are marked; nothing where they are not</source>
   <translation>段落ごとの表示。付けない場合は空</translation>
  </message>
  <message>
   <source>How that is known: agreed, stated, observed or our reading</source>
   <translation>根拠の種類: 合意、表明、実績、当方の解釈</translation>
  </message>
  <message>
   <source>How that number is known</source>
   <translation>その数の根拠</translation>
  </message>
  <message>
   <source>How the house writes dates: us, uk, iso or ja</source>
   <translation>日付の書き方: us、uk、iso、ja</translation>
  </message>
  <message>
   <source>How the memo is handled, by its name in the scale</source>
   <translation>メモの取扱区分 (区分での名前)</translation>
  </message>
  <message>
   <source>How the name is spoken</source>
   <translation>氏名の読み方</translation>
  </message>
  <message>
   <source>How the office prints its markings</source>
   <translation>所属機関の表示の書き方</translation>
  </message>
  <message>
   <source>How the source differs from the record</source>
   <translation>出典と記録の相違</translation>
  </message>
  <message>
   <source>In capitals</source>
   <translation>大文字で</translation>
  </message>
  <message>
   <source>In person, virtual or both</source>
   <translation>対面、オンライン、併用</translation>
  </message>
  <message>
   <source>In small letters</source>
   <translation>小文字で</translation>
  </message>
  <message>
   <source>In which role</source>
   <translation>役割</translation>
  </message>
  <message>
   <source>In which room</source>
   <translation>会場</translation>
  </message>
  <message>
   <source>In which section of the memo it stands</source>
   <translation>メモ内の節</translation>
  </message>
  <message>
   <source>Interpreter, notetaker, time and room</source>
   <translation>通訳、記録係、時刻、会場</translation>
  </message>
  <message>
   <source>Is a list</source>
   <translation>一覧である</translation>
  </message>
  <message>
   <source>Is a number</source>
   <translation>数である</translation>
  </message>
  <message>
   <source>Is a number with decimals</source>
   <translation>小数である</translation>
  </message>
  <message>
   <source>Is a table</source>
   <translation>表である</translation>
  </message>
  <message>
   <source>Is a whole number</source>
   <translation>整数である</translation>
  </message>
  <message>
   <source>Is an even number</source>
   <translation>偶数である</translation>
  </message>
  <message>
   <source>Is an odd number</source>
   <translation>奇数である</translation>
  </message>
  <message>
   <source>Is in capitals</source>
   <translation>大文字である</translation>
  </message>
  <message>
   <source>Is in small letters</source>
   <translation>小文字である</translation>
  </message>
  <message>
   <source>Is no</source>
   <translation>偽である</translation>
  </message>
  <message>
   <source>Is not there</source>
   <translation>存在しない</translation>
  </message>
  <message>
   <source>Is nothing</source>
   <translation>空である</translation>
  </message>
  <message>
   <source>Is one of a list</source>
   <translation>一覧に含まれる</translation>
  </message>
  <message>
   <source>Is text</source>
   <translation>文である</translation>
  </message>
  <message>
   <source>Is the very same</source>
   <translation>同一である</translation>
  </message>
  <message>
   <source>Is there</source>
   <translation>存在する</translation>
  </message>
  <message>
   <source>Is yes</source>
   <translation>真である</translation>
  </message>
  <message>
   <source>Is yes or no</source>
   <translation>真偽値である</translation>
  </message>
  <message>
   <source>Its name in the list of critical technologies</source>
   <translation>重要技術一覧での名称</translation>
  </message>
  <message>
   <source>Its place in lists</source>
   <translation>一覧での並び順</translation>
  </message>
  <message>
   <source>Its place in order of rank</source>
   <translation>序列</translation>
  </message>
  <message>
   <source>Its sessions, the latest first</source>
   <translation>会合 (新しい順)</translation>
  </message>
  <message>
   <source>Its share of the cited lines, per cent</source>
   <translation>引用行に占める割合 (%)</translation>
  </message>
  <message>
   <source>Met, due, overdue, never met, or no rhythm known</source>
   <translation>開催済み、期限到来、期限超過、開催の記録なし、周期の記録なし</translation>
  </message>
  <message>
   <source>Months overdue, at least and at most</source>
   <translation>超過の月数 (最小と最大)</translation>
  </message>
  <message>
   <source>Months since the last session, at least and at most</source>
   <translation>前回からの月数 (最小と最大)</translation>
  </message>
  <message>
   <source>Named in this template</source>
   <translation>このテンプレートで付けた名前</translation>
  </message>
  <message>
   <source>Nothing the first time, afterwards what stands between</source>
   <translation>最初は空、以後は区切り</translation>
  </message>
  <message>
   <source>Numbers in brackets for what it rests on</source>
   <translation>根拠の番号 (角括弧)</translation>
  </message>
  <message>
   <source>Official, or with outsiders</source>
   <translation>公式か、部外者を含むか</translation>
  </message>
  <message>
   <source>On which day</source>
   <translation>日付</translation>
  </message>
  <message>
   <source>One field of each of a list</source>
   <translation>一覧の各要素の一項目</translation>
  </message>
  <message>
   <source>Other names</source>
   <translation>別名</translation>
  </message>
  <message>
   <source>Other words that it can stand for</source>
   <translation>代わりに使える語</translation>
  </message>
  <message>
   <source>Our post</source>
   <translation>当方の役職</translation>
  </message>
  <message>
   <source>Proposed, decided by cabinet or legislature, or spent</source>
   <translation>提案、閣議または議会での決定、支出</translation>
  </message>
  <message>
   <source>Reads a text with its emphasis, links and lists</source>
   <translation>強調・リンク・箇条書きを含む文を読む</translation>
  </message>
  <message>
   <source>Several in a row, with a separator between them</source>
   <translation>区切りを挟んで並べる</translation>
  </message>
  <message>
   <source>Sources that came out after the date: not to be cited</source>
   <translation>基準日より後に出た出典 (引用不可)</translation>
  </message>
  <message>
   <source>Steps before, at and after the meeting</source>
   <translation>会談の前・時・後の段取り</translation>
  </message>
  <message>
   <source>Tabs, letter and title, in the order of the memo</source>
   <translation>メモの順に並べた別添 (記号と題名)</translation>
  </message>
  <message>
   <source>Tests, after is</source>
   <translation>判定 (is の後)</translation>
  </message>
  <message>
   <source>The acronyms that the memo spells out</source>
   <translation>メモで略さず示す略語</translation>
  </message>
  <message>
   <source>The adjective, as in Japanese</source>
   <translation>形容詞形 (例: Japanese)</translation>
  </message>
  <message>
   <source>The agenda, a block for each technology area</source>
   <translation>技術分野ごとの議題</translation>
  </message>
  <message>
   <source>The area under which it is printed</source>
   <translation>印刷する分野</translation>
  </message>
  <message>
   <source>The areas that have no request of ours</source>
   <translation>当方の要望がない分野</translation>
  </message>
  <message>
   <source>The background by dialogue</source>
   <translation>対話別の背景</translation>
  </message>
  <message>
   <source>The background by technology area</source>
   <translation>技術分野別の背景</translation>
  </message>
  <message>
   <source>The background that names no area and no dialogue</source>
   <translation>分野も対話も挙げない背景</translation>
  </message>
  <message>
   <source>The bottom line, in the drafter’s words or composed</source>
   <translation>結論 (起案者の文言または自動作成)</translation>
  </message>
  <message>
   <source>The bottom lines that the drafter wrote, each for its date</source>
   <translation>起案者が書いた日付ごとの結論</translation>
  </message>
  <message>
   <source>The brief as it is saved, the same as view.brief</source>
   <translation>保存されたブリーフ (view.brief と同じ)</translation>
  </message>
  <message>
   <source>The brief as it is saved, with what was chosen in it</source>
   <translation>保存されたブリーフと選択内容</translation>
  </message>
  <message>
   <source>The brief that this one updates</source>
   <translation>更新元のブリーフ</translation>
  </message>
  <message>
   <source>The brief worked out on its date: everything a memo can print</source>
   <translation>基準日で整理したブリーフ: メモに印刷できるすべて</translation>
  </message>
  <message>
   <source>The brief’s meeting, as known on the date</source>
   <translation>ブリーフの会合 (基準日時点)</translation>
  </message>
  <message>
   <source>The brief’s title</source>
   <translation>ブリーフの件名</translation>
  </message>
  <message>
   <source>The categories of what it holds</source>
   <translation>内容の分類</translation>
  </message>
  <message>
   <source>The chosen areas on which nothing is on file</source>
   <translation>記録のない選択分野</translation>
  </message>
  <message>
   <source>The chosen areas that no chosen dialogue has taken up</source>
   <translation>どの選択対話でも扱っていない選択分野</translation>
  </message>
  <message>
   <source>The chosen dialogues, each with where it stands</source>
   <translation>選択した対話とその状況</translation>
  </message>
  <message>
   <source>The chosen technology areas</source>
   <translation>選択した技術分野</translation>
  </message>
  <message>
   <source>The city that it is called by</source>
   <translation>呼び名となる都市</translation>
  </message>
  <message>
   <source>The clearance as it was written down</source>
   <translation>記入された決裁欄</translation>
  </message>
  <message>
   <source>The clearances, each with what it still lacks</source>
   <translation>決裁欄と、その不足</translation>
  </message>
  <message>
   <source>The commitments, each with where it stands</source>
   <translation>コミットメントとその状況</translation>
  </message>
  <message>
   <source>The currency</source>
   <translation>通貨</translation>
  </message>
  <message>
   <source>The date</source>
   <translation>日付</translation>
  </message>
  <message>
   <source>The date as of which everything is told</source>
   <translation>全体の基準日</translation>
  </message>
  <message>
   <source>The date as of which it is told</source>
   <translation>基準日</translation>
  </message>
  <message>
   <source>The dialogue</source>
   <translation>対話</translation>
  </message>
  <message>
   <source>The dialogue whose session it asks for</source>
   <translation>会合の開催を求める対話</translation>
  </message>
  <message>
   <source>The dialogue whose session it prepares</source>
   <translation>会合を準備する対話</translation>
  </message>
  <message>
   <source>The dialogues</source>
   <translation>対話 (複数)</translation>
  </message>
  <message>
   <source>The dialogues that usually take it up and have not</source>
   <translation>通常は扱うが、まだ扱っていない対話</translation>
  </message>
  <message>
   <source>The document’s file in the library</source>
   <translation>ライブラリ内の資料ファイル</translation>
  </message>
  <message>
   <source>The drafter’s other judgments, for a tab</source>
   <translation>起案者のそのほかの判断 (別添用)</translation>
  </message>
  <message>
   <source>The drafter’s own judgments</source>
   <translation>起案者の判断</translation>
  </message>
  <message>
   <source>The earlier version that it was given on</source>
   <translation>前の版での内容</translation>
  </message>
  <message>
   <source>The family name</source>
   <translation>姓</translation>
  </message>
  <message>
   <source>The first letter large, the others small</source>
   <translation>最初の文字だけ大文字</translation>
  </message>
  <message>
   <source>The first of a list</source>
   <translation>一覧の最初</translation>
  </message>
  <message>
   <source>The first of the drafter’s judgments, for the front</source>
   <translation>起案者の判断のうち本文に載せるもの</translation>
  </message>
  <message>
   <source>The form of address</source>
   <translation>敬称</translation>
  </message>
  <message>
   <source>The gaps of the memo that tell the same</source>
   <translation>同じことを示すメモの不足</translation>
  </message>
  <message>
   <source>The gaps that are told together</source>
   <translation>まとめて示す不足</translation>
  </message>
  <message>
   <source>The gaps that were accepted, and why</source>
   <translation>了承した不足とその理由</translation>
  </message>
  <message>
   <source>The gaps that were accepted; in a list of gaps, all</source>
   <translation>了承した不足。不足の一覧ではすべて</translation>
  </message>
  <message>
   <source>The given name</source>
   <translation>名</translation>
  </message>
  <message>
   <source>The heading block as it was filled in</source>
   <translation>記入された頭書き</translation>
  </message>
  <message>
   <source>The heading block: for, from, through, date, subject</source>
   <translation>頭書き: 宛先、差出元、経由、日付、件名</translation>
  </message>
  <message>
   <source>The language</source>
   <translation>言語</translation>
  </message>
  <message>
   <source>The language of that script</source>
   <translation>その表記の言語</translation>
  </message>
  <message>
   <source>The largest</source>
   <translation>最大</translation>
  </message>
  <message>
   <source>The last of a list</source>
   <translation>一覧の最後</translation>
  </message>
  <message>
   <source>The last session</source>
   <translation>前回の会合</translation>
  </message>
  <message>
   <source>The last session’s number</source>
   <translation>前回の回次</translation>
  </message>
  <message>
   <source>The letterhead</source>
   <translation>レターヘッド</translation>
  </message>
  <message>
   <source>The levels of handling, the lowest first</source>
   <translation>取扱区分 (低い順)</translation>
  </message>
  <message>
   <source>The levels, the lowest first</source>
   <translation>区分 (低い順)</translation>
  </message>
  <message>
   <source>The library’s notice that stands beside the marking</source>
   <translation>表示に添えるライブラリの注記</translation>
  </message>
  <message>
   <source>The limits on who may see it</source>
   <translation>閲覧範囲の制限</translation>
  </message>
  <message>
   <source>The lines of the designation block</source>
   <translation>取扱欄の各行</translation>
  </message>
  <message>
   <source>The lines of the designation block on the first page</source>
   <translation>最初のページの取扱欄の各行</translation>
  </message>
  <message>
   <source>The lines that may be missing</source>
   <translation>不足でよい行</translation>
  </message>
  <message>
   <source>The mark of a portion</source>
   <translation>段落の表示</translation>
  </message>
  <message>
   <source>The marking as it is printed, of the highest that the memo holds</source>
   <translation>印刷される取扱表示 (内容のうち最も高いもの)</translation>
  </message>
  <message>
   <source>The marking that was chosen by hand</source>
   <translation>手動で選んだ取扱表示</translation>
  </message>
  <message>
   <source>The meeting</source>
   <translation>会合</translation>
  </message>
  <message>
   <source>The meetings</source>
   <translation>会合 (複数)</translation>
  </message>
  <message>
   <source>The meetings that it informs</source>
   <translation>参考になる会合</translation>
  </message>
  <message>
   <source>The memo</source>
   <translation>メモ</translation>
  </message>
  <message>
   <source>The memo’s language, as in en-US</source>
   <translation>メモの言語 (例: en-US)</translation>
  </message>
  <message>
   <source>The memo’s number</source>
   <translation>メモの番号</translation>
  </message>
  <message>
   <source>The name</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>The name in its own script</source>
   <translation>本国語での氏名</translation>
  </message>
  <message>
   <source>The name in other scripts</source>
   <translation>他言語での氏名</translation>
  </message>
  <message>
   <source>The name of a person, a dialogue or anything that has one</source>
   <translation>人物や対話などの名称</translation>
  </message>
  <message>
   <source>The name with title, as it is first printed</source>
   <translation>肩書付きの氏名 (初出の形)</translation>
  </message>
  <message>
   <source>The next session, where one is planned</source>
   <translation>次回の会合 (予定がある場合)</translation>
  </message>
  <message>
   <source>The next session’s number</source>
   <translation>次回の回次</translation>
  </message>
  <message>
   <source>The number of the earlier memo</source>
   <translation>前のメモの番号</translation>
  </message>
  <message>
   <source>The numbers from 0, as many as asked for</source>
   <translation>0 から指定数までの数</translation>
  </message>
  <message>
   <source>The objectives</source>
   <translation>目標</translation>
  </message>
  <message>
   <source>The office</source>
   <translation>部局</translation>
  </message>
  <message>
   <source>The office that controls the memo</source>
   <translation>メモの管理部局</translation>
  </message>
  <message>
   <source>The order of points set by hand</source>
   <translation>手動で決めた要点の順序</translation>
  </message>
  <message>
   <source>The order of sections set by hand</source>
   <translation>手動で決めた節の順序</translation>
  </message>
  <message>
   <source>The organization</source>
   <translation>組織</translation>
  </message>
  <message>
   <source>The other currency</source>
   <translation>別の通貨</translation>
  </message>
  <message>
   <source>The other parties of the meeting</source>
   <translation>会談の相手方</translation>
  </message>
  <message>
   <source>The others</source>
   <translation>ほかのもの</translation>
  </message>
  <message>
   <source>The parties</source>
   <translation>当事国・地域</translation>
  </message>
  <message>
   <source>The party</source>
   <translation>国・地域</translation>
  </message>
  <message>
   <source>The people</source>
   <translation>人物 (複数)</translation>
  </message>
  <message>
   <source>The person</source>
   <translation>人物</translation>
  </message>
  <message>
   <source>The picture of the dialogues over time</source>
   <translation>対話の年表の図</translation>
  </message>
  <message>
   <source>The picture of when each area last came up in each dialogue</source>
   <translation>対話と分野ごとの直近の時期の図</translation>
  </message>
  <message>
   <source>The place</source>
   <translation>場所</translation>
  </message>
  <message>
   <source>The plural of it</source>
   <translation>複数形</translation>
  </message>
  <message>
   <source>The point as it is in the library</source>
   <translation>ライブラリでの要点</translation>
  </message>
  <message>
   <source>The point that it follows</source>
   <translation>引き継ぐ前の要点</translation>
  </message>
  <message>
   <source>The point, as the memo prints it</source>
   <translation>メモに印刷される要点</translation>
  </message>
  <message>
   <source>The points taken in by hand</source>
   <translation>手動で入れた要点</translation>
  </message>
  <message>
   <source>The points that it rests on</source>
   <translation>根拠となる要点</translation>
  </message>
  <message>
   <source>The points that the memo does not take, and why</source>
   <translation>メモに入らない要点とその理由</translation>
  </message>
  <message>
   <source>The points that this brief words otherwise</source>
   <translation>このブリーフで言い換えた要点</translation>
  </message>
  <message>
   <source>The points written for this memo alone</source>
   <translation>このメモだけの要点</translation>
  </message>
  <message>
   <source>The points, each as the memo prints it</source>
   <translation>メモに印刷される各要点</translation>
  </message>
  <message>
   <source>The post</source>
   <translation>役職</translation>
  </message>
  <message>
   <source>The post that faces it</source>
   <translation>対応する役職</translation>
  </message>
  <message>
   <source>The posts held, the latest first</source>
   <translation>務めた役職 (新しい順)</translation>
  </message>
  <message>
   <source>The recommendations adopted as objectives</source>
   <translation>目標として採用した提言</translation>
  </message>
  <message>
   <source>The record that it concerns</source>
   <translation>対象の記録</translation>
  </message>
  <message>
   <source>The record’s name in the library</source>
   <translation>ライブラリ内の記録の名前</translation>
  </message>
  <message>
   <source>The record’s text</source>
   <translation>記録の本文</translation>
  </message>
  <message>
   <source>The rule that the office follows</source>
   <translation>所属機関の規則</translation>
  </message>
  <message>
   <source>The session that it is for</source>
   <translation>対象の会合</translation>
  </message>
  <message>
   <source>The session’s number</source>
   <translation>回次</translation>
  </message>
  <message>
   <source>The short form</source>
   <translation>短縮形</translation>
  </message>
  <message>
   <source>The smallest</source>
   <translation>最小</translation>
  </message>
  <message>
   <source>The source</source>
   <translation>出典</translation>
  </message>
  <message>
   <source>The source that carries more than half of the lines</source>
   <translation>行の過半を占める出典</translation>
  </message>
  <message>
   <source>The sources cited so far, in the order of their numbers</source>
   <translation>これまでに引用した出典 (番号順)</translation>
  </message>
  <message>
   <source>The sources, by their names in the library</source>
   <translation>出典 (ライブラリ内の名前別)</translation>
  </message>
  <message>
   <source>The source’s number in this memo</source>
   <translation>このメモでの出典番号</translation>
  </message>
  <message>
   <source>The start of a tab, on a new page</source>
   <translation>別添の開始 (改ページ)</translation>
  </message>
  <message>
   <source>The steps that the drafter advises</source>
   <translation>起案者が勧める段取り</translation>
  </message>
  <message>
   <source>The subject</source>
   <translation>件名</translation>
  </message>
  <message>
   <source>The sum</source>
   <translation>金額</translation>
  </message>
  <message>
   <source>The sum in another currency</source>
   <translation>別の通貨での金額</translation>
  </message>
  <message>
   <source>The sum of a list</source>
   <translation>一覧の合計</translation>
  </message>
  <message>
   <source>The sums of money</source>
   <translation>金額 (複数)</translation>
  </message>
  <message>
   <source>The table of contents</source>
   <translation>目次</translation>
  </message>
  <message>
   <source>The talking points by technology area</source>
   <translation>技術分野別の発言要領</translation>
  </message>
  <message>
   <source>The technology area</source>
   <translation>技術分野</translation>
  </message>
  <message>
   <source>The technology areas</source>
   <translation>技術分野 (複数)</translation>
  </message>
  <message>
   <source>The template</source>
   <translation>テンプレート</translation>
  </message>
  <message>
   <source>The text</source>
   <translation>本文</translation>
  </message>
  <message>
   <source>The text as it is in the library, corrected</source>
   <translation>ライブラリでの本文 (訂正後)</translation>
  </message>
  <message>
   <source>The text as the memo prints it: print it with | prose</source>
   <translation>メモに印刷される本文。| prose を付けて印刷</translation>
  </message>
  <message>
   <source>The title</source>
   <translation>題名</translation>
  </message>
  <message>
   <source>The title of the earlier brief</source>
   <translation>前のブリーフの件名</translation>
  </message>
  <message>
   <source>The topic</source>
   <translation>議題</translation>
  </message>
  <message>
   <source>The words to be spoken</source>
   <translation>発言の文言</translation>
  </message>
  <message>
   <source>Their post</source>
   <translation>先方の役職</translation>
  </message>
  <message>
   <source>Through whom it goes</source>
   <translation>経由先</translation>
  </message>
  <message>
   <source>Topics that readouts left out</source>
   <translation>発表で言及のない議題</translation>
  </message>
  <message>
   <source>Until when</source>
   <translation>終了</translation>
  </message>
  <message>
   <source>Values taken in turn</source>
   <translation>順に使う値</translation>
  </message>
  <message>
   <source>Values that a loop can change for what follows it</source>
   <translation>繰り返しの中で変えられる値</translation>
  </message>
  <message>
   <source>What a memorandum of conversation holds besides</source>
   <translation>会談記録のその他の内容</translation>
  </message>
  <message>
   <source>What a readout left out</source>
   <translation>発表で言及のなかった事項</translation>
  </message>
  <message>
   <source>What came back</source>
   <translation>回答の内容</translation>
  </message>
  <message>
   <source>What each dialogue means for the meeting, as the drafter wrote it</source>
   <translation>起案者が書いた、各対話のこの会談での意味</translation>
  </message>
  <message>
   <source>What each field rests on</source>
   <translation>項目ごとの根拠</translation>
  </message>
  <message>
   <source>What each other party wants</source>
   <translation>各相手方の要望</translation>
  </message>
  <message>
   <source>What else may come up, for a tab</source>
   <translation>そのほかに提起され得る点 (別添用)</translation>
  </message>
  <message>
   <source>What followed it, in order</source>
   <translation>その後の経過 (順に)</translation>
  </message>
  <message>
   <source>What has changed</source>
   <translation>変わった事項</translation>
  </message>
  <message>
   <source>What is known of the gap</source>
   <translation>不足について分かること</translation>
  </message>
  <message>
   <source>What is new since the brief that this one updates</source>
   <translation>更新元のブリーフ以降の新しい内容</translation>
  </message>
  <message>
   <source>What is new, without what only fell away</source>
   <translation>新しい内容 (失効のみのものを除く)</translation>
  </message>
  <message>
   <source>What is right where the source errs</source>
   <translation>出典に誤りがある場合の正しい内容</translation>
  </message>
  <message>
   <source>What is to be decided</source>
   <translation>決定事項</translation>
  </message>
  <message>
   <source>What it belongs to</source>
   <translation>属するもの</translation>
  </message>
  <message>
   <source>What it does not do</source>
   <translation>行わない事項</translation>
  </message>
  <message>
   <source>What it is founded on</source>
   <translation>設立の根拠</translation>
  </message>
  <message>
   <source>What it is now</source>
   <translation>現在の内容</translation>
  </message>
  <message>
   <source>What it means for this meeting</source>
   <translation>この会談での意味</translation>
  </message>
  <message>
   <source>What it rests on: print it with | note or | cite</source>
   <translation>根拠。| note か | cite を付けて印刷</translation>
  </message>
  <message>
   <source>What it still lacks</source>
   <translation>なお不足するもの</translation>
  </message>
  <message>
   <source>What it was before</source>
   <translation>以前の内容</translation>
  </message>
  <message>
   <source>What it was made in</source>
   <translation>作成元</translation>
  </message>
  <message>
   <source>What may come up and what not to concede</source>
   <translation>起こり得る事柄と、譲れない点</translation>
  </message>
  <message>
   <source>What may come up: the first places, for the front</source>
   <translation>提起され得る点のうち本文に載せるもの</translation>
  </message>
  <message>
   <source>What not to raise</source>
   <translation>提起しない事項</translation>
  </message>
  <message>
   <source>What of a list has a field that meets a test</source>
   <translation>一覧のうち条件に合う項目を持つもの</translation>
  </message>
  <message>
   <source>What of a list meets a test</source>
   <translation>一覧のうち条件に合うもの</translation>
  </message>
  <message>
   <source>What our side wants</source>
   <translation>当方の要望</translation>
  </message>
  <message>
   <source>What outsiders recommend or judge</source>
   <translation>部外者の提言・見解</translation>
  </message>
  <message>
   <source>What reviewers noted</source>
   <translation>査読者の指摘</translation>
  </message>
  <message>
   <source>What shows it</source>
   <translation>根拠</translation>
  </message>
  <message>
   <source>What stands at the top and the bottom of each page</source>
   <translation>各ページの上下の表示</translation>
  </message>
  <message>
   <source>What stands between several of a part</source>
   <translation>同じ部分の間の区切り</translation>
  </message>
  <message>
   <source>What stands between the parts of a marking</source>
   <translation>表示の部分の間の区切り</translation>
  </message>
  <message>
   <source>What stands in it</source>
   <translation>内容</translation>
  </message>
  <message>
   <source>What stands most in the way</source>
   <translation>最大の障害</translation>
  </message>
  <message>
   <source>What that rests on</source>
   <translation>その根拠</translation>
  </message>
  <message>
   <source>What the dialogue is</source>
   <translation>対話の概要</translation>
  </message>
  <message>
   <source>What the gap is known by</source>
   <translation>不足の識別名</translation>
  </message>
  <message>
   <source>What the line is headed</source>
   <translation>行の見出し</translation>
  </message>
  <message>
   <source>What to mind</source>
   <translation>留意点</translation>
  </message>
  <message>
   <source>What to raise</source>
   <translation>提起する事項</translation>
  </message>
  <message>
   <source>What to say if they raise it</source>
   <translation>提起された場合の応答</translation>
  </message>
  <message>
   <source>What to tell the press</source>
   <translation>報道向けの応答</translation>
  </message>
  <message>
   <source>What was found missing</source>
   <translation>見つかった不足</translation>
  </message>
  <message>
   <source>What was left out</source>
   <translation>除いた事項</translation>
  </message>
  <message>
   <source>What was planned or held, as known by the date, in order</source>
   <translation>予定と開催の経過 (基準日時点、順に)</translation>
  </message>
  <message>
   <source>What was planned or held, each with its date</source>
   <translation>予定と開催の経過と日付</translation>
  </message>
  <message>
   <source>What we ask</source>
   <translation>当方の要請</translation>
  </message>
  <message>
   <source>Whatever can be gone through, as a list</source>
   <translation>順に取り出せるものを一覧に</translation>
  </message>
  <message>
   <source>When</source>
   <translation>時期</translation>
  </message>
  <message>
   <source>When it happened</source>
   <translation>発生日</translation>
  </message>
  <message>
   <source>When it is due</source>
   <translation>期限</translation>
  </message>
  <message>
   <source>When it last was so</source>
   <translation>最後にそうだった時期</translation>
  </message>
  <message>
   <source>When it was consulted</source>
   <translation>参照日</translation>
  </message>
  <message>
   <source>When it was converted</source>
   <translation>換算日</translation>
  </message>
  <message>
   <source>When it was sent</source>
   <translation>送付日</translation>
  </message>
  <message>
   <source>When somebody last looked</source>
   <translation>最終確認日</translation>
  </message>
  <message>
   <source>When the next session is due</source>
   <translation>次回の期限</translation>
  </message>
  <message>
   <source>When they last met</source>
   <translation>前回の開催日</translation>
  </message>
  <message>
   <source>When they meet, in words</source>
   <translation>会談の時期 (文)</translation>
  </message>
  <message>
   <source>Where in the source</source>
   <translation>出典内の位置</translation>
  </message>
  <message>
   <source>Where it can be read</source>
   <translation>閲覧先</translation>
  </message>
  <message>
   <source>Where it stands</source>
   <translation>現状</translation>
  </message>
  <message>
   <source>Where it stood, each with its date</source>
   <translation>状況の経過と日付</translation>
  </message>
  <message>
   <source>Where the dialogue stands on the date</source>
   <translation>基準日での対話の状況</translation>
  </message>
  <message>
   <source>Where things stand: at most two facts</source>
   <translation>現状 (事実二つまで)</translation>
  </message>
  <message>
   <source>Whether an outsider holds it</source>
   <translation>部外者の見解か</translation>
  </message>
  <message>
   <source>Whether any source is a government’s</source>
   <translation>政府の出典があるか</translation>
  </message>
  <message>
   <source>Whether before, at or after the meeting</source>
   <translation>会談の前・時・後のいずれか</translation>
  </message>
  <message>
   <source>Whether both have the same date</source>
   <translation>双方の日付が同じか</translation>
  </message>
  <message>
   <source>Whether it counts as a session of its dialogue</source>
   <translation>対話の回次に数えるか</translation>
  </message>
  <message>
   <source>Whether it has been held</source>
   <translation>開催済みか</translation>
  </message>
  <message>
   <source>Whether it is a government’s</source>
   <translation>政府のものか</translation>
  </message>
  <message>
   <source>Whether it is certainly late</source>
   <translation>確実に遅延しているか</translation>
  </message>
  <message>
   <source>Whether it is for information or for decision</source>
   <translation>報告用か決裁用か</translation>
  </message>
  <message>
   <source>Whether it is open or accepted</source>
   <translation>未了か了承済みか</translation>
  </message>
  <message>
   <source>Whether it is still open</source>
   <translation>まだ未了か</translation>
  </message>
  <message>
   <source>Whether it says more than who</source>
   <translation>氏名以外の内容があるか</translation>
  </message>
  <message>
   <source>Whether it takes a designation block</source>
   <translation>取扱欄が付くか</translation>
  </message>
  <message>
   <source>Whether it was put together, and not written by the drafter</source>
   <translation>起案者の文言でなく自動作成か</translation>
  </message>
  <message>
   <source>Whether notes stand at the foot or at the end</source>
   <translation>注が脚注か文末か</translation>
  </message>
  <message>
   <source>Whether only acting</source>
   <translation>代行か</translation>
  </message>
  <message>
   <source>Whether our side has adopted its objectives</source>
   <translation>当方の目標が採用済みか</translation>
  </message>
  <message>
   <source>Whether the brief words it otherwise</source>
   <translation>ブリーフで言い換えているか</translation>
  </message>
  <message>
   <source>Whether the dialogue usually takes it up</source>
   <translation>対話が通常扱うか</translation>
  </message>
  <message>
   <source>Whether the point has changed since it was reworded</source>
   <translation>言い換えた後に要点が変わったか</translation>
  </message>
  <message>
   <source>Whether the post is vacant</source>
   <translation>役職が空席か</translation>
  </message>
  <message>
   <source>Whether the sum is a rough one</source>
   <translation>概数か</translation>
  </message>
  <message>
   <source>Whether the time left allows only for announcing its date</source>
   <translation>残りの期間では日程の発表しかできないか</translation>
  </message>
  <message>
   <source>Whether the title stands before the name</source>
   <translation>肩書を氏名の前に置くか</translation>
  </message>
  <message>
   <source>Whether to raise, if raised, to avoid, or for the press</source>
   <translation>提起する、提起された場合、避ける、報道向けのいずれか</translation>
  </message>
  <message>
   <source>Which kind it is of</source>
   <translation>種類</translation>
  </message>
  <message>
   <source>Which kind of standing</source>
   <translation>状況の種類</translation>
  </message>
  <message>
   <source>Which office it is from</source>
   <translation>差出部局</translation>
  </message>
  <message>
   <source>Which posts face each other</source>
   <translation>対応する役職の組み合わせ</translation>
  </message>
  <message>
   <source>Which version of the brief it is</source>
   <translation>ブリーフの版</translation>
  </message>
  <message>
   <source>Who chairs it</source>
   <translation>議長</translation>
  </message>
  <message>
   <source>Who controls the memo, and who may see it</source>
   <translation>管理部局と閲覧できる者</translation>
  </message>
  <message>
   <source>Who drafted, approved and cleared it</source>
   <translation>起案者・承認者・合議者</translation>
  </message>
  <message>
   <source>Who faces them</source>
   <translation>相手方</translation>
  </message>
  <message>
   <source>Who has to act</source>
   <translation>実施の担当</translation>
  </message>
  <message>
   <source>Who held it, from when until when</source>
   <translation>在任者とその期間</translation>
  </message>
  <message>
   <source>Who holds a view, by the record’s name</source>
   <translation>見解の主 (記録の名前)</translation>
  </message>
  <message>
   <source>Who holds it</source>
   <translation>在任者</translation>
  </message>
  <message>
   <source>Who holds this, as printed</source>
   <translation>見解の主 (印刷される形)</translation>
  </message>
  <message>
   <source>Who interpreted</source>
   <translation>通訳者</translation>
  </message>
  <message>
   <source>Who is asked to act</source>
   <translation>行動を求められる者</translation>
  </message>
  <message>
   <source>Who made the commitment</source>
   <translation>コミットメントの表明者</translation>
  </message>
  <message>
   <source>Who published it</source>
   <translation>発行元</translation>
  </message>
  <message>
   <source>Who reads it so, where no government says it</source>
   <translation>政府が述べていない場合の解釈者</translation>
  </message>
  <message>
   <source>Who receives</source>
   <translation>受け入れ側</translation>
  </message>
  <message>
   <source>Who says so</source>
   <translation>述べた者</translation>
  </message>
  <message>
   <source>Who speaks</source>
   <translation>発言者</translation>
  </message>
  <message>
   <source>Who takes part</source>
   <translation>出席者</translation>
  </message>
  <message>
   <source>Who takes part, and who faces whom</source>
   <translation>出席者とその相手方</translation>
  </message>
  <message>
   <source>Who took notes</source>
   <translation>記録者</translation>
  </message>
  <message>
   <source>Who visits</source>
   <translation>訪問者</translation>
  </message>
  <message>
   <source>Who wrote it</source>
   <translation>著者</translation>
  </message>
  <message>
   <source>Whom it is for</source>
   <translation>宛先</translation>
  </message>
  <message>
   <source>Whom to ask</source>
   <translation>照会先</translation>
  </message>
  <message>
   <source>Whose memo it is</source>
   <translation>メモの立場</translation>
  </message>
  <message>
   <source>Whose memo it is; nothing for a think tank</source>
   <translation>メモの立場。シンクタンクの場合は空</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>理由</translation>
  </message>
  <message>
   <source>Why it was accepted</source>
   <translation>了承の理由</translation>
  </message>
  <message>
   <source>date</source>
   <translation>日付</translation>
  </message>
  <message>
   <source>fields</source>
   <translation>項目</translation>
  </message>
  <message>
   <source>list</source>
   <translation>一覧</translation>
  </message>
  <message>
   <source>no</source>
   <translation>いいえ</translation>
  </message>
  <message>
   <source>number</source>
   <translation>数</translation>
  </message>
  <message>
   <source>table</source>
   <translation>表</translation>
  </message>
  <message>
   <source>text</source>
   <translation>文</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>はい</translation>
  </message>
  <message>
   <source>yes or no</source>
   <translation>真偽値</translation>
  </message>
 </context>
 <context>
  <name>TemplatesView</name>
  <message>
   <source>As it stands in “{title}”</source>
   <translation>「{title}」での値</translation>
  </message>
  <message>
   <source>Beside the text</source>
   <translation>本文の横</translation>
  </message>
  <message>
   <source>Names</source>
   <translation>名前</translation>
  </message>
  <message>
   <source>Names are put into your own templates; make a copy of this one</source>
   <translation>名前は自分用のテンプレートに挿入できます。複製を作成してください</translation>
  </message>
  <message>
   <source>On the plain letterhead: the brief’s can’t be used</source>
   <translation>「標準」のレターヘッドで表示 (ブリーフのレターヘッドは使えません)</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>プレビュー</translation>
  </message>
  <message>
   <source>Select a template to see the memo that it makes.</source>
   <translation>テンプレートを選択すると、できるメモを表示します。</translation>
  </message>
  <message>
   <source>Templates</source>
   <translation>テンプレート</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>本文</translation>
  </message>
  <message>
   <source>The memo from before what is wrong now</source>
   <translation>誤りが生じる前のメモ</translation>
  </message>
  <message>
   <source>There is no preview until what is wrong is put right.</source>
   <translation>誤りを直すまでプレビューは表示されません。</translation>
  </message>
 </context>
 <context>
  <name>TextsValue</name>
  <message>
   <source>Add one more</source>
   <translation>もう一つ追加</translation>
  </message>
 </context>
 <context>
  <name>TimelinePlace</name>
  <message>
   <source>All of the library</source>
   <translation>ライブラリ全体</translation>
  </message>
  <message>
   <source>As of {date}</source>
   <translation>{date} 現在</translation>
  </message>
  <message>
   <source>Calendar</source>
   <translation>カレンダー</translation>
  </message>
  <message>
   <source>Choose dialogues and technology areas in Brief to see what they cover.</source>
   <translation>「ブリーフ」で対話と技術分野を選ぶと、取り上げた時期の一覧図を表示します。</translation>
  </message>
  <message>
   <source>Commitments</source>
   <translation>コミットメント</translation>
  </message>
  <message>
   <source>Coverage</source>
   <translation>一覧図</translation>
  </message>
  <message>
   <source>No dialogue is chosen. Choose some in Brief.</source>
   <translation>対話が選ばれていません。「ブリーフ」で選んでください。</translation>
  </message>
  <message>
   <source>Pictures and lists</source>
   <translation>図と一覧</translation>
  </message>
  <message>
   <source>The brief’s choice</source>
   <translation>ブリーフの選択分</translation>
  </message>
  <message>
   <source>This library has no dialogue yet. Add the first in the Library.</source>
   <translation>このライブラリにはまだ対話がありません。「ライブラリ」で最初の対話を追加してください。</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>年表</translation>
  </message>
  <message>
   <source>Which dialogues</source>
   <translation>表示する対話</translation>
  </message>
 </context>
 <context>
  <name>Undoing</name>
  <message>
   <source>another date</source>
   <translation>基準日の変更</translation>
  </message>
  <message>
   <source>another letterhead</source>
   <translation>レターヘッドの変更</translation>
  </message>
  <message>
   <source>another meeting</source>
   <translation>会合の変更</translation>
  </message>
  <message>
   <source>another template</source>
   <translation>テンプレートの変更</translation>
  </message>
  <message>
   <source>choice of areas</source>
   <translation>技術分野の選択</translation>
  </message>
  <message>
   <source>choice of dialogues</source>
   <translation>対話の選択</translation>
  </message>
 </context>
 <context>
  <name>Updating</name>
  <message>
   <source>The library is still opening</source>
   <translation>ライブラリを開いています</translation>
  </message>
  <message>
   <source>This brief has no date: it is today’s every day</source>
   <translation>このブリーフには基準日がなく、常に今日現在です</translation>
  </message>
  <message>
   <source>This brief is of today already</source>
   <translation>このブリーフはすでに今日の日付です</translation>
  </message>
  <message>
   <source>This brief updates no earlier one: use Update to today first</source>
   <translation>このブリーフは前の版の更新ではありません。先に「今日の日付に更新」を使ってください</translation>
  </message>
  <message>
   <source>This library can be read but not changed</source>
   <translation>このライブラリは閲覧のみで、変更できません</translation>
  </message>
  <message>
   <source>update to today</source>
   <translation>今日の日付に更新</translation>
  </message>
 </context>
 <context>
  <name>Usual</name>
  <message>
   <source>Chosen: {dialogues}, {areas}.</source>
   <translation>選択: {dialogues}、{areas}。</translation>
  </message>
  <message>
   <source>Nothing is usual yet: choose a meeting whose parties hold dialogues.</source>
   <translation>通例がまだありません。対話を行う当事国・地域の会合を選んでください。</translation>
  </message>
  <message>
   <source>There is no earlier memo for these parties: these are the dialogues they hold.</source>
   <translation>この当事国・地域の以前のメモはありません。開催する対話を選びました。</translation>
  </message>
  <message>
   <source>This is what the meeting usually takes already.</source>
   <translation>すでにこの会合の通例どおりです。</translation>
  </message>
  <message>
   <source>choose what the meeting usually takes</source>
   <translation>会合の通例の選択</translation>
  </message>
 </context>
 <context>
  <name>Welcome</name>
  <message>
   <source>Behind this lies a library of sourced records: {title}. Three steps lead from it to a memo in Word.</source>
   <translation>背後にあるのは出典付き記録のライブラリ「{title}」です。三つの手順で Word のメモになります。</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>閉じる</translation>
  </message>
  <message>
   <source>Export to Word</source>
   <translation>Word に書き出す</translation>
  </message>
  <message>
   <source>Libraries</source>
   <translation>ライブラリ</translation>
  </message>
  <message>
   <source>Look at the memo</source>
   <translation>メモを見る</translation>
  </message>
  <message>
   <source>New and empty…</source>
   <translation>新規 (空)…</translation>
  </message>
  <message>
   <source>New from the starter library…</source>
   <translation>見本ライブラリから新規…</translation>
  </message>
  <message>
   <source>New memo…</source>
   <translation>新しいメモ…</translation>
  </message>
  <message>
   <source>No library is open</source>
   <translation>開いているライブラリはありません</translation>
  </message>
  <message>
   <source>Open library…</source>
   <translation>ライブラリを開く…</translation>
  </message>
  <message>
   <source>Open one, or make a new one.</source>
   <translation>ライブラリを開くか、新しく作成してください。</translation>
  </message>
  <message>
   <source>Recent libraries</source>
   <translation>最近使ったライブラリ</translation>
  </message>
  <message>
   <source>Say with whom, where and when: meeting and brief are made together.</source>
   <translation>相手・場所・時期を答えると、会合とブリーフを一度に作成します。</translation>
  </message>
  <message>
   <source>See the memo as it will be printed; tick, reword, leave out.</source>
   <translation>印刷される形でメモを確かめ、選択・言い換え・除外を行います。</translation>
  </message>
  <message>
   <source>This library can be read but not changed</source>
   <translation>このライブラリは閲覧のみで、変更できません</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>再試行</translation>
  </message>
  <message>
   <source>Welcome to Briefer</source>
   <translation>Briefer へようこそ</translation>
  </message>
  <message>
   <source>Write it as a Word file in your own letterhead.</source>
   <translation>自分のレターヘッドの Word ファイルに書き出します。</translation>
  </message>
 </context>
 <context>
  <name>WhichToKeep</name>
  <message>
   <source>Keep what I typed</source>
   <translation>入力した内容を残す</translation>
  </message>
  <message>
   <source>Let it go</source>
   <translation>破棄</translation>
  </message>
  <message>
   <source>Meanwhile the library has: {theirs}. Which one is to stay?</source>
   <translation>その間にライブラリの内容が「{theirs}」に変わっています。どちらを残しますか。</translation>
  </message>
  <message>
   <source>Put it back</source>
   <translation>元に戻す</translation>
  </message>
  <message>
   <source>Take the library’s</source>
   <translation>ライブラリの内容を採る</translation>
  </message>
  <message>
   <source>What you had typed is put aside: {mine}.</source>
   <translation>入力していた内容は別に保管しています: {mine}</translation>
  </message>
 </context>
 <context>
  <name>WhyPanel</name>
  <message>
   <source>Select a point to see why it is here and what it rests on.</source>
   <translation>要点を選択すると、ここにある理由と根拠を表示します。</translation>
  </message>
  <message>
   <source>Why is this here?</source>
   <translation>ここにある理由</translation>
  </message>
 </context>
 <context>
  <name>Wording</name>
  <message>
   <source>({n} time)</source>
   <translation>({n} 回)</translation>
  </message>
  <message>
   <source>({n} times)</source>
   <translation>({n} 回)</translation>
  </message>
  <message>
   <source>, tabs {n}</source>
   <translation>、別添 {n}</translation>
  </message>
  <message>
   <source>A figure says nothing in words. Give it a text that tells it.</source>
   <translation>図に説明文がありません。内容を伝える文を付けてください。</translation>
  </message>
  <message>
   <source>A heading has no words. Give it words, or take it out.</source>
   <translation>空の見出しがあります。文言を入れるか、削除してください。</translation>
  </message>
  <message>
   <source>A link reads as its address. Link the document’s title.</source>
   <translation>リンクがアドレスのままです。文書名にリンクを付けてください。</translation>
  </message>
  <message>
   <source>A paragraph has no words. Take it out; styles make the space.</source>
   <translation>空の段落があります。削除してください。余白はスタイルで付きます。</translation>
  </message>
  <message>
   <source>A picture in the letterhead’s header or footer has no alt text. Add one in Word, or mark the picture as decorative.</source>
   <translation>レターヘッドのヘッダーまたはフッターの画像に代替テキストがありません。Word で付けるか、装飾用に指定してください。</translation>
  </message>
  <message>
   <source>A table has no title. Write Table: and what it shows above it.</source>
   <translation>表に題がありません。表の上に「Table: 内容」と書いてください。</translation>
  </message>
  <message>
   <source>About</source>
   <translation>概要</translation>
  </message>
  <message>
   <source>About {front} of {n} page</source>
   <translation>約 {front} / {n} ページ</translation>
  </message>
  <message>
   <source>About {front} of {n} pages</source>
   <translation>約 {front} / {n} ページ</translation>
  </message>
  <message>
   <source>About {front} pages: {n} more than the {wanted} wanted</source>
   <translation>約 {front} ページ: 目安の {wanted} ページを {n} ページ超過</translation>
  </message>
  <message>
   <source>About {n} page</source>
   <translation>約 {n} ページ</translation>
  </message>
  <message>
   <source>About {n} pages</source>
   <translation>約 {n} ページ</translation>
  </message>
  <message>
   <source>Ahead · {date}</source>
   <translation>予定 · {date}</translation>
  </message>
  <message>
   <source>All ({n} paragraph)</source>
   <translation>すべて ({n} 段落)</translation>
  </message>
  <message>
   <source>All ({n} paragraphs)</source>
   <translation>すべて ({n} 段落)</translation>
  </message>
  <message>
   <source>Apr</source>
   <translation>4月</translation>
  </message>
  <message>
   <source>As in {n} earlier memo for these parties.</source>
   <translation>この当事国・地域の以前のメモ {n} 件と同じです。</translation>
  </message>
  <message>
   <source>As in {n} earlier memos for these parties.</source>
   <translation>この当事国・地域の以前のメモ {n} 件と同じです。</translation>
  </message>
  <message>
   <source>Aug</source>
   <translation>8月</translation>
  </message>
  <message>
   <source>Briefer’s fonts lack some characters; fonts of this machine stand in for them.</source>
   <translation>Briefer のフォントにない文字があり、この端末のフォントで代用しました。</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>中止</translation>
  </message>
  <message>
   <source>Cited by {n} point</source>
   <translation>引用元の要点 {n} 件</translation>
  </message>
  <message>
   <source>Cited by {n} points</source>
   <translation>引用元の要点 {n} 件</translation>
  </message>
  <message>
   <source>Column {value} of the table “{where}” has no name. Name it.</source>
   <translation>表「{where}」の第 {value} 列に見出しがありません。付けてください。</translation>
  </message>
  <message>
   <source>Dec</source>
   <translation>12月</translation>
  </message>
  <message>
   <source>Delete these {n} records?</source>
   <translation>次の {n} 件の記録を削除しますか。</translation>
  </message>
  <message>
   <source>Delete this record?</source>
   <translation>次の記録を削除しますか。</translation>
  </message>
  <message>
   <source>Does not recur</source>
   <translation>定例ではない</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>期限到来</translation>
  </message>
  <message>
   <source>Due {date}</source>
   <translation>期限 {date}</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>根拠</translation>
  </message>
  <message>
   <source>Feb</source>
   <translation>2月</translation>
  </message>
  <message>
   <source>Held</source>
   <translation>開催済み</translation>
  </message>
  <message>
   <source>It went out {n} more time.</source>
   <translation>ほかに {n} 回出ています。</translation>
  </message>
  <message>
   <source>It went out {n} more times.</source>
   <translation>ほかに {n} 回出ています。</translation>
  </message>
  <message>
   <source>Jan</source>
   <translation>1月</translation>
  </message>
  <message>
   <source>Japanese A4</source>
   <translation>日本語 A4</translation>
  </message>
  <message>
   <source>Jul</source>
   <translation>7月</translation>
  </message>
  <message>
   <source>Jun</source>
   <translation>6月</translation>
  </message>
  <message>
   <source>Labels such as “{value}” are set apart by italics alone. End each with a colon.</source>
   <translation>「{value}」などのラベルが斜体だけで区別されています。末尾にコロンを付けてください。</translation>
  </message>
  <message>
   <source>Left out of the readout</source>
   <translation>発表で言及なし</translation>
  </message>
  <message>
   <source>Level</source>
   <translation>レベル</translation>
  </message>
  <message>
   <source>Mar</source>
   <translation>3月</translation>
  </message>
  <message>
   <source>May</source>
   <translation>5月</translation>
  </message>
  <message>
   <source>Met</source>
   <translation>開催済み</translation>
  </message>
  <message>
   <source>Met {date}</source>
   <translation>{date} 開催</translation>
  </message>
  <message>
   <source>Never met</source>
   <translation>開催の記録なし</translation>
  </message>
  <message>
   <source>Next due</source>
   <translation>次回期限</translation>
  </message>
  <message>
   <source>No cadence known</source>
   <translation>周期の記録なし</translation>
  </message>
  <message>
   <source>Not compared: {listed}.</source>
   <translation>比較対象外: {listed}。</translation>
  </message>
  <message>
   <source>Not in the readout</source>
   <translation>発表に言及なし</translation>
  </message>
  <message>
   <source>Nothing changed</source>
   <translation>変更なし</translation>
  </message>
  <message>
   <source>Nothing tells the language of “{value}”. Say it in the record (native, language) or the template (| language).</source>
   <translation>「{value}」の言語が示されていません。記録の「言語」欄か、テンプレート (| language) で示してください。</translation>
  </message>
  <message>
   <source>Nov</source>
   <translation>11月</translation>
  </message>
  <message>
   <source>Oct</source>
   <translation>10月</translation>
  </message>
  <message>
   <source>Parties</source>
   <translation>当事国・地域</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>場所</translation>
  </message>
  <message>
   <source>Plain</source>
   <translation>標準</translation>
  </message>
  <message>
   <source>Planned</source>
   <translation>予定</translation>
  </message>
  <message>
   <source>Postponed</source>
   <translation>延期</translation>
  </message>
  <message>
   <source>Present</source>
   <translation>出席者</translation>
  </message>
  <message>
   <source>Proposed</source>
   <translation>提案</translation>
  </message>
  <message>
   <source>Saved {n} event to {file}</source>
   <translation>{n} 件の予定を {file} に保存しました</translation>
  </message>
  <message>
   <source>Saved {n} events to {file}</source>
   <translation>{n} 件の予定を {file} に保存しました</translation>
  </message>
  <message>
   <source>Sep</source>
   <translation>9月</translation>
  </message>
  <message>
   <source>Show {n} more field</source>
   <translation>ほか {n} 項目を表示</translation>
  </message>
  <message>
   <source>Show {n} more fields</source>
   <translation>ほか {n} 項目を表示</translation>
  </message>
  <message>
   <source>Sources</source>
   <translation>出典</translation>
  </message>
  <message>
   <source>State (Times New Roman 14)</source>
   <translation>米国務省式 (Times New Roman 14)</translation>
  </message>
  <message>
   <source>Technology areas</source>
   <translation>技術分野</translation>
  </message>
  <message>
   <source>The file was written; the register has no entry of it.</source>
   <translation>ファイルは書き出しましたが、台帳に記録できませんでした。</translation>
  </message>
  <message>
   <source>The file’s {value} is empty. Fill in the brief’s heading block, or the library’s settings.</source>
   <translation>ファイルの {value} が空です。ブリーフの頭書きかライブラリの設定に記入してください。</translation>
  </message>
  <message>
   <source>The final has {n} open gap.</source>
   <translation>最終版に不足が {n} 件残っています。</translation>
  </message>
  <message>
   <source>The final has {n} open gaps.</source>
   <translation>最終版に不足が {n} 件残っています。</translation>
  </message>
  <message>
   <source>The heading “{where}” is of level {value} and skips one above it. Use the level below its parent’s.</source>
   <translation>見出し「{where}」はレベル {value} で、上位を一つ飛ばしています。親の一つ下のレベルにしてください。</translation>
  </message>
  <message>
   <source>The letterhead lacks {n} style; another stands in for it.</source>
   <translation>レターヘッドに {n} 個のスタイルがなく、別のスタイルで代用しました。</translation>
  </message>
  <message>
   <source>The letterhead lacks {n} styles; others stand in for them.</source>
   <translation>レターヘッドに {n} 個のスタイルがなく、別のスタイルで代用しました。</translation>
  </message>
  <message>
   <source>The letterhead {name} is for Word files and is not used here.</source>
   <translation>レターヘッド「{name}」は Word 用のため、ここでは使いません。</translation>
  </message>
  <message>
   <source>The letterhead {name} is for Word files; the PDF takes its paper alone.</source>
   <translation>レターヘッド「{name}」は Word 用です。PDF には用紙サイズだけを使います。</translation>
  </message>
  <message>
   <source>The letterhead’s header or footer has a text box. Put its words into the line; screen readers pass boxes over.</source>
   <translation>レターヘッドのヘッダーまたはフッターにテキストボックスがあります。読み上げられないため、文言を行内に入れてください。</translation>
  </message>
  <message>
   <source>The letterhead’s style “{where}” has a contrast of {value} to 1. Darken its colour to 4.5 to 1.</source>
   <translation>レターヘッドのスタイル「{where}」のコントラストは {value}:1 です。4.5:1 以上の濃さにしてください。</translation>
  </message>
  <message>
   <source>The link “{value}” does not say where it leads. Link the name of the document.</source>
   <translation>リンク「{value}」では行き先が分かりません。文書名にリンクを付けてください。</translation>
  </message>
  <message>
   <source>The memo has no title. Begin the template with a # heading.</source>
   <translation>メモに題がありません。テンプレートを # 見出しで始めてください。</translation>
  </message>
  <message>
   <source>The table “{where}” has no header row. Name its columns.</source>
   <translation>表「{where}」に見出し行がありません。列名を付けてください。</translation>
  </message>
  <message>
   <source>The table “{where}” has {value} blank cells. Say what stands there: none, not on file, or a gap.</source>
   <translation>表「{where}」に空欄が {value} か所あります。なし・記録なし・不足のいずれかを書いてください。</translation>
  </message>
  <message>
   <source>There is “{name}” already; this is another.</source>
   <translation>「{name}」はすでにあります。これは別の記録になります。</translation>
  </message>
  <message>
   <source>What followed</source>
   <translation>その後の経過</translation>
  </message>
  <message>
   <source>add {n} document</source>
   <translation>資料 {n} 件の追加</translation>
  </message>
  <message>
   <source>add {n} documents</source>
   <translation>資料 {n} 件の追加</translation>
  </message>
  <message>
   <source>and {n} more</source>
   <translation>ほか {n} 件</translation>
  </message>
  <message>
   <source>chosen</source>
   <translation>選択済み</translation>
  </message>
  <message>
   <source>comments</source>
   <translation>コメント</translation>
  </message>
  <message>
   <source>embedded files</source>
   <translation>埋め込みファイル</translation>
  </message>
  <message>
   <source>headers and footers</source>
   <translation>ヘッダーとフッター</translation>
  </message>
  <message>
   <source>last met {date}</source>
   <translation>直近 {date}</translation>
  </message>
  <message>
   <source>late</source>
   <translation>遅延</translation>
  </message>
  <message>
   <source>late by {n} month</source>
   <translation>{n} か月遅延</translation>
  </message>
  <message>
   <source>late by {n} month at least</source>
   <translation>少なくとも {n} か月遅延</translation>
  </message>
  <message>
   <source>late by {n} months</source>
   <translation>{n} か月遅延</translation>
  </message>
  <message>
   <source>late by {n} months at least</source>
   <translation>少なくとも {n} か月遅延</translation>
  </message>
  <message>
   <source>not chosen</source>
   <translation>未選択</translation>
  </message>
  <message>
   <source>pictures</source>
   <translation>画像</translation>
  </message>
  <message>
   <source>text boxes</source>
   <translation>テキストボックス</translation>
  </message>
  <message>
   <source>with {name}</source>
   <translation>「{name}」に含まれる</translation>
  </message>
  <message>
   <source>{came} and {went}</source>
   <translation>{came}、{went}</translation>
  </message>
  <message>
   <source>{least} to {most} months over</source>
   <translation>{least}～{most}か月超過</translation>
  </message>
  <message>
   <source>{missing}: Briefer’s own {used}, in the letterhead’s face</source>
   <translation>{missing}: Briefer の {used} (書体はレターヘッドのもの)</translation>
  </message>
  <message>
   <source>{missing}: the letterhead’s own {used}</source>
   <translation>{missing}: レターヘッドの {used}</translation>
  </message>
  <message>
   <source>{name} ({n})</source>
   <translation>{name} ({n})</translation>
  </message>
  <message>
   <source>{n} are kept as they are.</source>
   <translation>{n} 件はこのままとしています。</translation>
  </message>
  <message>
   <source>{n} brief uses it</source>
   <translation>使用中のブリーフ {n} 件</translation>
  </message>
  <message>
   <source>{n} brief uses it.</source>
   <translation>使用中のブリーフが {n} 件あります。</translation>
  </message>
  <message>
   <source>{n} briefs use it</source>
   <translation>使用中のブリーフ {n} 件</translation>
  </message>
  <message>
   <source>{n} briefs use it.</source>
   <translation>使用中のブリーフが {n} 件あります。</translation>
  </message>
  <message>
   <source>{n} change from {since} to {as_of}.</source>
   <translation>{since} から {as_of} までの変更 {n} 件。</translation>
  </message>
  <message>
   <source>{n} change since.</source>
   <translation>その後の変更 {n} 件。</translation>
  </message>
  <message>
   <source>{n} changes from {since} to {as_of}.</source>
   <translation>{since} から {as_of} までの変更 {n} 件。</translation>
  </message>
  <message>
   <source>{n} changes since.</source>
   <translation>その後の変更 {n} 件。</translation>
  </message>
  <message>
   <source>{n} commitment</source>
   <translation>コミットメント {n} 件</translation>
  </message>
  <message>
   <source>{n} commitments</source>
   <translation>コミットメント {n} 件</translation>
  </message>
  <message>
   <source>{n} could not be read.</source>
   <translation>{n} 件は読めませんでした。</translation>
  </message>
  <message>
   <source>{n} deletion</source>
   <translation>削除 {n} か所</translation>
  </message>
  <message>
   <source>{n} deletions</source>
   <translation>削除 {n} か所</translation>
  </message>
  <message>
   <source>{n} dialogue</source>
   <translation>{n} 対話</translation>
  </message>
  <message>
   <source>{n} dialogues</source>
   <translation>{n} 対話</translation>
  </message>
  <message>
   <source>{n} document added.</source>
   <translation>資料を {n} 件追加しました。</translation>
  </message>
  <message>
   <source>{n} documents added.</source>
   <translation>資料を {n} 件追加しました。</translation>
  </message>
  <message>
   <source>{n} entries can’t be read.</source>
   <translation>{n} 件の記録が読めません。</translation>
  </message>
  <message>
   <source>{n} entry can’t be read.</source>
   <translation>{n} 件の記録が読めません。</translation>
  </message>
  <message>
   <source>{n} finding waits for a word.</source>
   <translation>未処理の指摘が {n} 件あります。</translation>
  </message>
  <message>
   <source>{n} findings wait for a word.</source>
   <translation>未処理の指摘が {n} 件あります。</translation>
  </message>
  <message>
   <source>{n} gap</source>
   <translation>不足 {n} 件</translation>
  </message>
  <message>
   <source>{n} gaps</source>
   <translation>不足 {n} 件</translation>
  </message>
  <message>
   <source>{n} insertion</source>
   <translation>追加 {n} か所</translation>
  </message>
  <message>
   <source>{n} insertions</source>
   <translation>追加 {n} か所</translation>
  </message>
  <message>
   <source>{n} is kept as it is.</source>
   <translation>{n} 件はこのままとしています。</translation>
  </message>
  <message>
   <source>{n} item</source>
   <translation>{n} 件</translation>
  </message>
  <message>
   <source>{n} items</source>
   <translation>{n} 件</translation>
  </message>
  <message>
   <source>{n} just for this memo</source>
   <translation>このメモだけ {n} 件</translation>
  </message>
  <message>
   <source>{n} month over</source>
   <translation>{n}か月超過</translation>
  </message>
  <message>
   <source>{n} months over</source>
   <translation>{n}か月超過</translation>
  </message>
  <message>
   <source>{n} other record links to the one that goes; it will link to the one that stays.</source>
   <translation>なくなるほうを参照する {n} 件の記録は、残るほうを参照するようになります。</translation>
  </message>
  <message>
   <source>{n} other records link to the one that goes; they will link to the one that stays.</source>
   <translation>なくなるほうを参照する {n} 件の記録は、残るほうを参照するようになります。</translation>
  </message>
  <message>
   <source>{n} place</source>
   <translation>{n} か所</translation>
  </message>
  <message>
   <source>{n} place replaced</source>
   <translation>{n} か所を置換しました</translation>
  </message>
  <message>
   <source>{n} places</source>
   <translation>{n} か所</translation>
  </message>
  <message>
   <source>{n} places replaced</source>
   <translation>{n} か所を置換しました</translation>
  </message>
  <message>
   <source>{n} point</source>
   <translation>要点 {n} 件</translation>
  </message>
  <message>
   <source>{n} points</source>
   <translation>要点 {n} 件</translation>
  </message>
  <message>
   <source>{n} product.</source>
   <translation>成果物 {n} 件。</translation>
  </message>
  <message>
   <source>{n} products.</source>
   <translation>成果物 {n} 件。</translation>
  </message>
  <message>
   <source>{n} record</source>
   <translation>{n} 件</translation>
  </message>
  <message>
   <source>{n} record can’t be read; everything else works.</source>
   <translation>{n} 件の記録が読めません。ほかは問題なく使えます。</translation>
  </message>
  <message>
   <source>{n} record links here</source>
   <translation>参照元 {n} 件</translation>
  </message>
  <message>
   <source>{n} record links here; its link follows.</source>
   <translation>参照元 {n} 件。参照も変更されます。</translation>
  </message>
  <message>
   <source>{n} record links to it. The link is taken out of it:</source>
   <translation>参照元が {n} 件あります。次の記録から参照を外します:</translation>
  </message>
  <message>
   <source>{n} record links to them. The links are taken out of it:</source>
   <translation>参照元が {n} 件あります。次の記録から参照を外します:</translation>
  </message>
  <message>
   <source>{n} record that leads to it will lead there.</source>
   <translation>これを参照する {n} 件の記録は、そちらを参照するようになります。</translation>
  </message>
  <message>
   <source>{n} records</source>
   <translation>{n} 件</translation>
  </message>
  <message>
   <source>{n} records can’t be read; everything else works.</source>
   <translation>{n} 件の記録が読めません。ほかは問題なく使えます。</translation>
  </message>
  <message>
   <source>{n} records link here</source>
   <translation>参照元 {n} 件</translation>
  </message>
  <message>
   <source>{n} records link here; their links follow.</source>
   <translation>参照元 {n} 件。参照も変更されます。</translation>
  </message>
  <message>
   <source>{n} records link to it. The links are taken out of them:</source>
   <translation>参照元が {n} 件あります。次の記録から参照を外します:</translation>
  </message>
  <message>
   <source>{n} records link to them. The links are taken out of those:</source>
   <translation>参照元が {n} 件あります。次の記録から参照を外します:</translation>
  </message>
  <message>
   <source>{n} records that lead to it will lead there.</source>
   <translation>これを参照する {n} 件の記録は、そちらを参照するようになります。</translation>
  </message>
  <message>
   <source>{n} source</source>
   <translation>出典 {n} 件</translation>
  </message>
  <message>
   <source>{n} sources</source>
   <translation>出典 {n} 件</translation>
  </message>
  <message>
   <source>{n} technology area</source>
   <translation>{n} 技術分野</translation>
  </message>
  <message>
   <source>{n} technology areas</source>
   <translation>{n} 技術分野</translation>
  </message>
  <message>
   <source>{n} thing in the memo is hard to take in for readers who listen, or see poorly.</source>
   <translation>音声で聞く方や見えにくい方に伝わりにくい箇所が {n} 件あります。</translation>
  </message>
  <message>
   <source>{n} thing is missing.</source>
   <translation>不足が {n} 件あります。</translation>
  </message>
  <message>
   <source>{n} thing is planned or due</source>
   <translation>予定・期限 {n} 件</translation>
  </message>
  <message>
   <source>{n} things are missing.</source>
   <translation>不足が {n} 件あります。</translation>
  </message>
  <message>
   <source>{n} things are planned or due</source>
   <translation>予定・期限 {n} 件</translation>
  </message>
  <message>
   <source>{n} things in the memo are hard to take in for readers who listen, or see poorly.</source>
   <translation>音声で聞く方や見えにくい方に伝わりにくい箇所が {n} 件あります。</translation>
  </message>
  <message>
   <source>{n} was on file already.</source>
   <translation>{n} 件はすでにありました。</translation>
  </message>
  <message>
   <source>{n} were on file already.</source>
   <translation>{n} 件はすでにありました。</translation>
  </message>
  <message>
   <source>{sentence} (In “{where}”.)</source>
   <translation>{sentence}(場所:「{where}」)</translation>
  </message>
  <message>
   <source>{taken} of {n} point taken</source>
   <translation>要点 {n} 件中 {taken} 件を採用</translation>
  </message>
  <message>
   <source>{taken} of {n} points taken</source>
   <translation>要点 {n} 件中 {taken} 件を採用</translation>
  </message>
  <message>
   <source>– lapsed</source>
   <translation>– 失効</translation>
  </message>
  <message>
   <source>“{brief}” words {n} thing otherwise than the house does.</source>
   <translation>「{brief}」に基準と異なる表記が {n} 件あります。</translation>
  </message>
  <message>
   <source>“{brief}” words {n} things otherwise than the house does.</source>
   <translation>「{brief}」に基準と異なる表記が {n} 件あります。</translation>
  </message>
  <message>
   <source>“{value}” is a heading by its look alone. Make it a heading, or end it as a sentence.</source>
   <translation>「{value}」は見た目だけの見出しです。見出しにするか、文として終えてください。</translation>
  </message>
  <message>
   <source>“{value}” is a second title. Make it a ## heading.</source>
   <translation>「{value}」は二つ目の題です。## 見出しにしてください。</translation>
  </message>
  <message>
   <source>▲ late</source>
   <translation>▲ 遅延</translation>
  </message>
  <message>
   <source>▲ {n} thing is wrong</source>
   <translation>▲ 誤り {n} 件</translation>
  </message>
  <message>
   <source>▲ {n} things are wrong</source>
   <translation>▲ 誤り {n} 件</translation>
  </message>
  <message>
   <source>○ new</source>
   <translation>○ 新規</translation>
  </message>
  <message>
   <source>○ on track</source>
   <translation>○ 順調</translation>
  </message>
  <message>
   <source>○ open</source>
   <translation>○ 未了</translation>
  </message>
  <message>
   <source>○ reaffirmed</source>
   <translation>○ 再確認</translation>
  </message>
  <message>
   <source>✓ done</source>
   <translation>✓ 完了</translation>
  </message>
 </context>
 <context>
  <name>WordsEditor</name>
  <message>
   <source>Enter to finish, Shift+Enter for a new line, Escape to leave it as it was</source>
   <translation>Enter で確定、Shift+Enter で改行、Esc で取り消し</translation>
  </message>
  <message>
   <source>Words of this point in this memo</source>
   <translation>このメモでの要点の文言</translation>
  </message>
 </context>
 <context>
  <name>YesNoValue</name>
  <message>
   <source>Yes</source>
   <translation>はい</translation>
  </message>
 </context>
</TS>
