/** What office programs put on the clipboard, written by hand in their manner. */

const wordItem = (style: string, level: number, list: number, marker: string, text: string): string =>
  `<p class=${style} style='margin-left:${36 * level}.0pt;mso-add-space:auto;text-indent:-18.0pt;
mso-list:l${list} level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol;mso-fareast-font-family:
Symbol;mso-bidi-font-family:Symbol'><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;
</span></span></span><![endif]><span lang=EN-GB style='mso-ansi-language:EN-GB'>${text}<o:p></o:p></span></p>
`;

export const wordPage = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<link rel=File-List href="file:///C:/Users/x/AppData/Local/Temp/msohtmlclip1/01/clip_filelist.xml">
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->
<style><!-- /* Style Definitions */ p.MsoNormal, li.MsoNormal {mso-style-unhide:no; margin:0cm; font-size:12.0pt;} --></style>
</head><body lang=FR style='tab-interval:35.4pt;word-wrap:break-word'>
<!--StartFragment-->
<h1><span lang=EN-GB style='font-size:20.0pt;font-family:"Calibri Light",sans-serif'>Learning from projects<o:p></o:p></span></h1>

<p class=MsoNormal><span lang=EN-GB style='mso-ansi-language:EN-GB'>We have <b style='mso-bidi-font-weight:normal'>many</b>
projects and <i>no</i> common <span style='background:yellow;mso-highlight:yellow'>memory</span><font color="#C00000">,</font>
says <a href="https://example.org/a?b=1&amp;c=2"><span style='color:#0563C1'>the review</span></a>.<o:p></o:p></span></p>

<p class=MsoNormal><span lang=EN-GB><o:p>&nbsp;</o:p></span></p>

${wordItem('MsoListParagraphCxSpFirst', 1, 0, '·', 'A register')}
${wordItem('MsoListParagraphCxSpMiddle', 1, 0, '·', 'A meeting')}
${wordItem('MsoListParagraphCxSpMiddle', 2, 0, 'o', 'each year')}
${wordItem('MsoListParagraphCxSpLast', 1, 0, '·', 'Money for travel')}
<p class=MsoNormal>In between<o:p></o:p></p>
${wordItem('MsoListParagraphCxSpFirst', 1, 1, '1.', 'First')}
${wordItem('MsoListParagraphCxSpLast', 1, 1, '2.', 'Second')}
<p class=MsoNormal><!--[if gte vml 1]><v:shape id="Picture_x0020_1" style='width:453pt'><v:imagedata src="file:///C:/clip_image001.png"/></v:shape><![endif]--><![if !vml]><img width=604 height=340 src="file:///C:/Users/x/AppData/Local/Temp/msohtmlclip1/01/clip_image001.png" v:shapes="Picture_x0020_1"><![endif]></p>
<!--EndFragment-->
</body></html>`;

/** A passage with a comment, a tab, a run of blanks and a footnote. */
export const wordMargins = `<p class=MsoNormal><a style='mso-comment-reference:AB_1;mso-comment-date:20260101T1000'>We agreed</a><span
class=MsoCommentReference><span style='font-size:8.0pt'><![if !supportAnnotations]><a class=msocomanchor id="_anchor_1"
href="#_msocom_1" language=JavaScript name="_msoanchor_1">[AB1]</a><![endif]><span style='mso-special-character:comment'>&nbsp;</span></span></span>
on<span style='mso-tab-count:1'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span>two<span style='mso-spacerun:yes'>&nbsp; </span>things<a
style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference>[1]</span></a>.</p>
<div style='mso-element:comment-list'><![if !supportAnnotations]><hr class=msocomoff align=left size=1 width="33%"><![endif]>
<div style='mso-element:comment'><div id="_com_1" class=msocomtxt language=JavaScript><span style='mso-comment-author:"A B"'></span>
<p class=MsoCommentText><span class=MsoCommentReference>&nbsp;<a class=msocomoff href="#_msoanchor_1">[AB1]</a></span>Did we?</p></div></div></div>
<div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all><hr align=left size=1 width="33%"><![endif]>
<div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText>[1] In March.</p></div></div>`;

export const wordTable = `<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;mso-yfti-tbllook:1184'>
<tr style='mso-yfti-irow:0'><td width=302 colspan=2 valign=top style='width:226.5pt;border:solid windowtext 1.0pt'>
<p class=MsoNormal style='margin-bottom:0cm'><b>Who<o:p></o:p></b></p></td></tr>
<tr><td width=151 valign=top><p class=MsoNormal>A<o:p></o:p></p></td><td width=151><p class=MsoNormal>B<o:p></o:p></p></td></tr></table>`;

export const libreOffice = `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN"><html><head>
<meta http-equiv="content-type" content="text/html; charset=utf-8"/><title></title><meta name="generator" content="LibreOffice 7.4 (Linux)"/>
<style type="text/css">p { margin-bottom: 0.25cm; line-height: 115%; background: transparent }</style></head>
<body lang="en-GB" link="#000080" dir="ltr"><h2 class="western" style="line-height: 100%"><font face="Liberation Sans, sans-serif"><font size="5" style="font-size: 16pt">Notes</font></font></h2>
<p style="line-height: 100%; margin-bottom: 0cm"><font face="Liberation Serif"><span style="font-weight: normal">Plain</span> and <b>strong</b> words</font></p>
<p style="margin-bottom: 0cm"><br/>
</p>
<ul>
	<li><p style="margin-bottom: 0cm">one</p></li>
	<li><p style="margin-bottom: 0cm">two</p></li>
</ul></body></html>`;

export const googleDocs = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1b2c"><h2 dir="ltr" style="line-height:1.38;margin-top:18pt"><span style="font-size:16pt;font-family:Arial;font-weight:400;background-color:transparent">Plan</span></h2><p dir="ltr" style="line-height:1.38"><span style="font-size:11pt;font-weight:400">Some </span><span style="font-weight:700">bold</span><span style="font-weight:400">, </span><span style="font-style:italic">italic</span><span style="background-color:#ffffff">, </span><span style="text-decoration:underline">under</span><span>, </span><span style="text-decoration:line-through">struck</span><span> and </span><span style="background-color:#ffff00;font-weight:400">marked</span><span> words.</span></p><p dir="ltr"><span style="border:none;display:inline-block"><img src="https://lh7-us.example.org/x" width="602" height="301"></span></p><ul style="margin-top:0"><li dir="ltr" style="list-style-type:disc" aria-level="1"><p dir="ltr" role="presentation"><span>one</span></p></li><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>two</span></p></li></ul></b><br class="Apple-interchange-newline">`;
