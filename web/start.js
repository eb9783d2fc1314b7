// Starts the page's program; where that fails, says so in a plain sentence.
import init from "./{glue}";

init({ module_or_path: "{wasm}" }).catch(() => {
  const late = document.getElementById("late");
  if (late) {
    late.className = "failed";
    late.textContent = "裁量尺没有打开。请检查网络后刷新；浏览器太旧的，换用较新的浏览器（需要支持 WebAssembly）。";
  }
});
