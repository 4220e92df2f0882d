/// The page's style sheet.
enum HTMLStyle {
    /// Colours carry no meaning alone: every painted cell and bar has its number. All text keeps a contrast of at
    /// least 4.5 to its ground (WCAG 2.1, 1.4.3), in light and dark.
    static let sheet = colours + layout + tables + pictures + print

    private static let colours = """
        :root{color-scheme:light dark;--bg:#fff;--fg:#1b2430;--soft:#55606e;--line:#cfd6de;--head:#eef2f6;--link:#0b5394;
        --s1:#e6f0f8;--s2:#c9dff0;--s3:#a3c8e4;--s4:#6fa8d2;--s5:#2d73b0;--s6:#12477d;--on:#fff;
        --c0:#2d6fa8;--c1:#e2a63a;--c2:#b43a34;--c3:#9aa5b1;--c4:#d9dee4;--mark:#fff6d6}
        @media (prefers-color-scheme:dark){:root{--bg:#14191f;--fg:#e6ebf0;--soft:#a7b2be;--line:#38424d;--head:#1f2730;
        --link:#8dc1f0;--s1:#1a2b3b;--s2:#1d3a55;--s3:#1f4b73;--s4:#245f95;--s5:#7fb4e0;--s6:#b5d6f2;--on:#0d1620;
        --c0:#3f87c4;--c1:#d99b2b;--c2:#b9453f;--c3:#6d7885;--c4:#47515c;--mark:#3a3417}}

        """

    private static let layout = """
        *{box-sizing:border-box}html{scroll-padding-top:3rem}
        body{margin:0 auto;padding:1.2rem clamp(.8rem,2vw,2.4rem);max-width:110rem;background:var(--bg);color:var(--fg);
        font:1rem/1.5 system-ui,"Segoe UI","Helvetica Neue",Arial,sans-serif;overflow-wrap:break-word}
        header p{color:var(--soft);margin:.2rem 0 1.4rem}h1{font-size:1.9rem;line-height:1.2;margin:0}
        h2{font-size:1.5rem;margin:2.6rem 0 .6rem;border-bottom:2px solid var(--fg);padding-bottom:.2rem}
        h3{font-size:1.2rem;margin:2rem 0 .4rem}h4{font-size:1rem;margin:1.4rem 0 .4rem}
        main>p{max-width:48rem}a{color:var(--link);text-underline-offset:.15em}
        a:focus-visible,summary:focus-visible,.table:focus-visible{outline:3px solid var(--link);outline-offset:2px}
        .skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:1rem;background:var(--bg);padding:.5rem;z-index:9}
        nav{border:1px solid var(--line);border-radius:.4rem;padding:.7rem 1rem;margin-bottom:1rem}
        nav ul{list-style:none;margin:0;padding:0}nav>ul{display:flex;flex-wrap:wrap;gap:.3rem 2rem}
        nav details ul{padding:.3rem 0 .3rem .8rem;columns:20rem}nav li{margin:.15rem 0}
        nav details{display:inline-block;margin-left:.6rem;color:var(--soft)}nav details[open]{display:block}
        .note{color:var(--soft);font-size:.9rem;margin:.3rem 0 1.6rem}
        .basis section{display:none}
        .basis section:target{display:block;position:fixed;right:1rem;bottom:1rem;width:min(30rem,calc(100vw - 2rem));
        max-height:60vh;overflow:auto;background:var(--bg);border:2px solid var(--fg);border-radius:.5rem;padding:.6rem 1rem;
        box-shadow:0 .5rem 2rem #0006;z-index:8}.basis ul{margin:.2rem 0;padding-left:1.2rem}.basis .i{display:inline-block;margin-right:.7rem}
        .basis p{position:sticky;top:-.6rem;background:var(--bg);margin:0;padding:.3rem 5rem .3rem 0}
        .basis .close{position:absolute;right:0;top:.3rem}[id^=n]{scroll-margin-top:45vh}
        .quote{margin:.5rem 0 .9rem;padding:.1rem 0 .1rem 1rem;border-left:3px solid var(--line);max-width:52rem}
        .quote blockquote,.quote p{margin:0}.quote figcaption{color:var(--soft);font-size:.9rem}

        """

    private static let tables = """
        .table{margin:1rem 0 .3rem;overflow-x:auto}table{border-collapse:separate;border-spacing:0;font-size:.9rem;line-height:1.4}
        .list table{width:100%;table-layout:fixed}.wide table{min-width:76rem}caption{text-align:left;padding:.3rem 0;font-size:1rem}
        th,td{padding:.3rem .5rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--line);
        overflow-wrap:break-word}.list td,.list th{overflow-wrap:anywhere;hyphens:auto}.list td.number{padding-right:1.4rem}.list thead .number{padding-right:1.4rem}
        th{font-weight:600}tbody th{font-weight:500}thead th{background:var(--head);vertical-align:bottom;
        border-bottom:2px solid var(--soft);position:sticky;top:0;z-index:2}
        .number{text-align:right;font-variant-numeric:tabular-nums}.list thead th{overflow-wrap:normal}
        td.longText{white-space:pre-line}tr.sub th,tr.sub td{color:var(--soft)}tr.sub th{padding-left:1.3rem;font-weight:400}
        tr.group th{background:var(--head);font-weight:600}tfoot th,tfoot td{font-weight:700;border-top:2px solid var(--soft)}
        tr:target>*{background:var(--mark)}.number a{color:inherit;text-decoration-thickness:1px}
        .figures{max-width:34rem}.figures table{width:100%}
        .heatMap{max-height:92vh;overflow:auto}.heatMap .number{text-align:center;min-width:2rem;padding:.3rem .15rem;border-left:1px solid var(--line)}
        .heatMap thead .number span{writing-mode:vertical-rl;transform:rotate(180deg);max-height:15rem;display:inline-block;
        text-align:left;font-weight:500;font-size:.8rem;line-height:1.1}.heatMap th:first-child{position:sticky;left:0;background:var(--bg);z-index:1;
        min-width:min(17rem,40vw)}.heatMap thead th:first-child{background:var(--head);z-index:3}
        .s1{background:var(--s1)}.s2{background:var(--s2)}.s3{background:var(--s3)}.s4{background:var(--s4)}
        .s5{background:var(--s5);color:var(--on)}.s6{background:var(--s6);color:var(--on)}
        @media (min-width:82rem){.list{overflow:visible}}

        """

    private static let pictures = """
        .bars{margin:1.2rem 0;max-width:60rem}.bars figcaption{margin-bottom:.4rem}.legend{margin:.2rem 0 .6rem}
        .legend span{margin-right:1.2rem;white-space:nowrap}
        .legend i{display:inline-block;width:.9rem;height:.9rem;margin-right:.4rem;vertical-align:-.1rem;border:1px solid var(--soft)}
        .bar{display:grid;grid-template-columns:minmax(8rem,17rem) 1fr;gap:.8rem;align-items:center;margin:.2rem 0}
        .bar>span{text-align:right;font-size:.9rem;line-height:1.2}.bar>div{display:flex;height:1.5rem}
        .bar b{font-size:.8rem;font-weight:600;text-align:center;overflow:visible;line-height:1.5rem;min-width:1.1rem;
        border-right:1px solid var(--bg)}
        .c0{background:var(--c0);color:#fff}.c1{background:var(--c1);color:#1b1200}.c2{background:var(--c2);color:#fff}
        .c3{background:var(--c3);color:#10161c}.c4{background:var(--c4);color:var(--fg)}
        @media (max-width:40rem){.bar{grid-template-columns:1fr;gap:0}.bar>span{text-align:left}}

        """

    private static let print = """
        @media print{@page{size:A4 landscape;margin:14mm}html{font-size:8.5pt}body{padding:0;max-width:none}
        nav,.skip,.basis{display:none}.table,.heatMap{overflow:visible;max-height:none}.wide table{min-width:0}
        thead{display:table-header-group}tfoot{display:table-row-group}thead th,.heatMap th:first-child{position:static}tr,.quote,.bar{break-inside:avoid}
        h2,h3,h4,caption{break-after:avoid}a{color:inherit;text-decoration:none}
        *{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
        """
}
