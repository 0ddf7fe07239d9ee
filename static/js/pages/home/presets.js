import { gettext } from "../../i18n.js";

/** @typedef {{label: string, width: number, height: number}} Preset sizes in px */

/** The sizes that the usual channels ask for; A4 at 300 dpi. @returns {{title: string, presets: Preset[]}[]} */
export function presetGroups() {
  return [
    {
      title: gettext("Social"),
      presets: [
        { label: gettext("Instagram square"), width: 1080, height: 1080 },
        { label: gettext("Instagram portrait"), width: 1080, height: 1350 },
        { label: gettext("Story"), width: 1080, height: 1920 },
        { label: gettext("YouTube thumbnail"), width: 1280, height: 720 },
      ],
    },
    {
      title: gettext("Banners"),
      presets: [
        { label: gettext("Kakao Bizboard"), width: 1029, height: 258 },
        { label: gettext("Naver banner"), width: 1250, height: 560 },
        { label: gettext("Web banner"), width: 970, height: 250 },
        { label: gettext("Link preview"), width: 1200, height: 630 },
      ],
    },
    {
      title: gettext("Print"),
      presets: [
        { label: gettext("A4 poster"), width: 2480, height: 3508 },
        { label: gettext("A4 landscape"), width: 3508, height: 2480 },
      ],
    },
  ];
}
