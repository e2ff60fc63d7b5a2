"""Title, day, place and opening of pages in other scripts, as ministries lay them out."""

from __future__ import annotations

import pytest

from tests.ingest.layouts import Layout, misread

PAGES = {
    "kr_day": Layout(
        "ko",
        "대변인 정례브리핑(3월 2일)\n\n2029-03-03 10:00\n\n@\n\n질문: 누가 지불합니까?\n\n"
        "답변: 우리가 함께 지불합니다.\n\n질문: 언제입니까?\n\n답변: 곧입니다.\n",
        "대변인 정례브리핑(3월 2일)",
        "2029-03-02",
        None,
        1,
    ),
    "zh_day": Layout(
        "zh",
        "外交部发言人3月2日主持例行记者会\n\n发布时间：2029-03-03\n\n"
        "湖报记者：谁来支付费用？\n\n托尔万：@\n\n渡轮电视台记者：什么时候？\n\n"
        "托尔万：很快。\n",
        "外交部发言人3月2日主持例行记者会",
        "2029-03-02",
        None,
        0,
    ),
}


@pytest.mark.parametrize("name", PAGES)
def test_the_head_is_read_from_its_layout(name: str) -> None:
    assert misread(PAGES[name]) == []
