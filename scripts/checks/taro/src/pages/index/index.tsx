import { Button, Text, View } from "@tarojs/components";
import Taro, { useLoad } from "@tarojs/taro";
import { AuthingError, type User } from "authing-wxapp-sdk";
import { useState } from "react";
import { authing } from "../../authing";

export default function Index() {
  const [user, setUser] = useState<User | null>(null);

  useLoad(() => {
    if (authing.tokenProvider.getToken()) authing.getCurrentUser().then(setUser);
  });

  async function show(call: Promise<User>) {
    try {
      setUser(await call);
    } catch (error) {
      if (!(error instanceof AuthingError)) throw error;
      Taro.showToast({ title: error.message, icon: "none" });
    }
  }

  return (
    <View>
      <Text>{user ? `Signed in: ${user.nickname ?? user.id}` : "Signed out"}</Text>
      <Button onClick={() => show(authing.login())}>Sign in</Button>
      <Button onClick={() => show(authing.updateProfile({ nickname: "Ann" }))}>Rename</Button>
    </View>
  );
}
