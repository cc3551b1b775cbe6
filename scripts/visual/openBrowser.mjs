import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "playwright";
import { findBrowser, launchArgs } from "../browser.mjs";

/** How letters are drawn is a setting of the machine on Linux; pictures need the same everywhere. */
const fontSettings = (cache) => `<?xml version="1.0"?>
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <cachedir>${cache}</cachedir>
  <match target="font">
    <edit name="antialias" mode="assign"><bool>true</bool></edit>
    <edit name="hinting" mode="assign"><bool>false</bool></edit>
    <edit name="hintstyle" mode="assign"><const>hintnone</const></edit>
    <edit name="rgba" mode="assign"><const>none</const></edit>
  </match>
</fontconfig>
`;

/** Starts the browser that the tests have, with settings that are no machine's own. */
export async function openBrowser(cache) {
  const file = join(cache, "fonts.conf");
  await mkdir(cache, { recursive: true });
  await writeFile(file, fontSettings(join(cache, "fonts")));
  const found = await findBrowser();
  return chromium.launch({
    ...found,
    // One that came from npm brings its only font, and settings that find it.
    env: found?.env ?? { ...process.env, FONTCONFIG_FILE: file },
    args: [...launchArgs, "--font-render-hinting=none", "--disable-lcd-text", "--force-color-profile=srgb"],
  });
}
